"""The window: views, delegates, dialogs and the theme. It decides nothing."""

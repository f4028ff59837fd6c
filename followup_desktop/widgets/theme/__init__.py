"""The look: colours, type, measures, icons, the style of all standard widgets, and the small parts of dialogs."""

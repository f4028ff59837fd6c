"""The dialogs: each shows a form of the presentation and passes on what is entered. None asks "are you sure?"."""

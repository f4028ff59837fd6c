"""The board: columns of cards, painted by a delegate and dragged inside the window."""

"""``make torture``: the promises of reliability at length. Each module measures one; the suite runs them in short."""

"""What the services need from outside, as protocols; the rooms below implement them."""

"""The parts of the call sheet: when, what to say, to which number, on paper."""

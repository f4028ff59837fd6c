"""What a job search is: pure rules over frozen data, without a clock, a file or a window."""

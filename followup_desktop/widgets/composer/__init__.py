"""The composer: writing a letter, with what its readers find beside it."""

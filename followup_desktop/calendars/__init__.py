"""Calendar files and public holidays; the only importer of icalendar and holidays."""

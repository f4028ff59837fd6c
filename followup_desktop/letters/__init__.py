"""Letters: templates, proofreading and mail drafts; the only importer of jinja2 and harper."""

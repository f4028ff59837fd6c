# make run    the window (on a machine without a screen: on a virtual one, see README.md)
# make test   every test; make check   lint, types, import contracts; make bench   the figures of speed and reading
#   (BENCH_ARGS=--large adds 100,000 applications, BENCH_ARGS=planning is one part)
# make torture  all promises of reliability at length, hours of it (TORTURE_ARGS="kills=1000 fuzzing": some of it, less often)
# make screenshots   a picture of every view and dialog, into build/screenshots/
# make translations   every text for translators, and the languages there are brought up to date (LANGUAGE=de: a new one)
# make bundle   the program with its Python and its Qt in one folder, build/bundle/, tried out there
# make deb      a package of that for Debian and Ubuntu; make package-test   installs, starts, upgrades and removes it
# make wheel-test   the wheel and the sdist: the same bytes again, installed by pipx with its packages, started
VENV := .venv/bin
PYTEST_ARGS ?=
BENCH_ARGS ?=
LANGUAGE ?=
SCREENSHOTS_ARGS ?=
TORTURE_ARGS ?=

.PHONY: run test check bench torture screenshots translations pin bundle deb package-test wheel-test clean

run:
	@packaging/bootstrap run
	@packaging/run

test:
	@packaging/bootstrap test
	$(VENV)/python -m pytest --numprocesses auto --maxprocesses 4 --dist worksteal $(PYTEST_ARGS)

check:
	@packaging/bootstrap test
	$(VENV)/ruff check .
	$(VENV)/ruff format --check .
	$(VENV)/mypy
	$(VENV)/lint-imports

bench:
	@packaging/bootstrap test
	env -u PYTHONDONTWRITEBYTECODE packaging/screen $(VENV)/python -m tests.benchmarks $(BENCH_ARGS)

torture:
	@packaging/bootstrap test
	nice packaging/screen $(VENV)/python -m tests.torture $(TORTURE_ARGS)

screenshots:
	@packaging/bootstrap test
	SCREEN=2880x1800 packaging/screen $(VENV)/python -m tests.screenshots $(SCREENSHOTS_ARGS)

translations:
	@packaging/bootstrap test
	$(VENV)/python packaging/translations.py $(LANGUAGE)

bundle:
	@packaging/bootstrap test
	@packaging/bundle

deb: bundle
	@packaging/deb

package-test: deb
	@packaging/deb 0.0.1
	@packaging/package-test

wheel-test:
	@packaging/bootstrap test
	@packaging/wheel-test whole

pin:
	packaging/pin

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find followup_desktop tests -name __pycache__ -type d -prune -exec rm -rf {} +

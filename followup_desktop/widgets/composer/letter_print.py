"""A letter on paper, or as a PDF: A5 as the pattern for a letter by hand, else the page of the system."""

from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from followup_desktop.widgets.paper import draw_document, empty_document, keep_a5, set_a5

_POINTS, _BY_HAND = (11.0,), (16.0, 15.0, 14.0, 13.0, 12.0)
"""In points: the largest at which everything stands on one page is taken, else the smallest."""
_MARGIN_MM, _MARGIN_BY_HAND_MM = 25.0, 15.0


def print_dialog(name: str, head: str, text: str, *, by_hand: bool, parent: QWidget) -> QDialog:
    """The system's dialog for printing; once it is accepted, the letter is printed, as a document of that name."""
    printer = _printer(by_hand)
    printer.setDocName(name)
    dialog = QPrintDialog(printer, parent)
    if by_hand:
        dialog.accepted.connect(lambda: keep_a5(printer, _MARGIN_BY_HAND_MM))
    dialog.accepted.connect(lambda: _print(printer, head, text, by_hand))
    return dialog


def write_pdf(path: Path, head: str, text: str, *, by_hand: bool) -> bool:
    """Writes the letter as a PDF; returns whether that worked."""
    printer = _printer(by_hand)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    _print(printer, head, text, by_hand)
    return path.is_file() and path.stat().st_size > 0


def _printer(by_hand: bool) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if by_hand:
        set_a5(printer, _MARGIN_BY_HAND_MM)
    else:
        margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
        printer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    return printer


def _print(printer: QPrinter, head: str, text: str, by_hand: bool) -> None:
    for size in _BY_HAND if by_hand else _POINTS:
        document = empty_document(printer, size)
        document.setPlainText(f"{head}\n\n{text}" if head else text)
        if document.pageCount() == 1:
            break
    draw_document(document, printer)

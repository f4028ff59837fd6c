"""Putting a page, or several, on paper, or into a PDF file, in A5."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from followup_desktop.presentation.printed_page import Page
from followup_desktop.widgets.theme.typefaces import inter

_SIZES = (11.0, 10.0, 9.0, 8.0, 7.0, 6.0)
"""In points: the largest at which everything stands on one page is taken."""
_READABLE = 9.0
_MARGIN_MM = 12.0
_BLANK = "_" * 56


class Paper(Protocol):
    """Where a page goes when it is printed."""

    def ask(self, parent: QWidget, name: str, draw: Callable[[QPrinter], object]) -> None:
        """Asks for the printer or file, and has the page drawn on it; ``name`` is that of the document."""
        ...


class PrinterPaper:
    """The printers of the system, and PDF files, by the system's own dialog."""

    def ask(self, parent: QWidget, name: str, draw: Callable[[QPrinter], object]) -> None:
        """Opens the dialog, which stays until it is answered."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        set_a5(printer)
        printer.setDocName(name)
        dialog = QPrintDialog(printer, parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: keep_a5(printer))
        dialog.accepted.connect(lambda: draw(printer))
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()


def keep_a5(printer: QPrinter, margin: float = _MARGIN_MM) -> None:
    """A5 again, once the dialog is accepted, which gives the printer its usual paper; where the printer has A5."""
    is_file = printer.outputFormat() is QPrinter.OutputFormat.PdfFormat
    if is_file or any(size.id() is QPageSize.PageSizeId.A5 for size in QPrinterInfo(printer).supportedPageSizes()):
        set_a5(printer, margin)


def set_a5(printer: QPrinter, margin: float = _MARGIN_MM) -> None:
    """A5, upright, with margins (in millimetres) that every printer has."""
    margins = QMarginsF(margin, margin, margin, margin)
    printer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A5), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter
        )
    )


def draw_page(page: Page, printer: QPrinter) -> None:
    """Draws the page, in letters as large as fit."""
    for size in _SIZES:
        document = _document(page, size, printer)
        if document.pageCount() == 1:
            break
    draw_document(document, printer)


def draw_pages(page: Page, printer: QPrinter) -> None:
    """Draws what may take several sheets of paper, in letters that are easy to read."""
    draw_document(_document(page, _READABLE, printer), printer)


def draw_document(document: QTextDocument, printer: QPrinter) -> None:
    """Draws all pages of a document that was laid out for that printer, and nothing but its text."""
    painter = QPainter(printer)
    try:
        height = document.pageSize().height()
        for number in range(document.pageCount()):
            if number:
                printer.newPage()
            painter.save()
            painter.translate(0, -number * height)
            document.drawContents(painter, QRectF(0, number * height, document.pageSize().width(), height))
            painter.restore()
    finally:
        painter.end()


def empty_document(printer: QPrinter, size: float) -> QTextDocument:
    """A document for the pages of that printer, in letters of that size (in points)."""
    document = QTextDocument()
    document.documentLayout().setPaintDevice(printer)
    document.setDocumentMargin(0)
    font = QFont(inter() or document.defaultFont().family())
    font.setPointSizeF(size)
    document.setDefaultFont(font)
    document.setPageSize(QSizeF(printer.pageRect(QPrinter.Unit.DevicePixel).size()))
    return document


def _document(page: Page, size: float, printer: QPrinter) -> QTextDocument:
    document = empty_document(printer, size)
    cursor = QTextCursor(document)
    # Margins of paragraphs are in pixels of a screen, of which 96 are an inch; points are 72 to the inch.
    gap = size * 96 / 72 / 2
    _write(cursor, page.title, size * 1.4, 0, strong=True)
    for line in page.lines:
        _write(cursor, line, size, 0)
    for section in page.sections:
        if section.heading:
            _write(cursor, section.heading, size, 2 * gap, strong=True)
        for line in section.lines:
            _write(cursor, line or _BLANK, size * 1.15, gap / 2 if line else gap)
    return document


def _write(cursor: QTextCursor, text: str, size: float, above: float, *, strong: bool = False) -> None:
    """One paragraph of plain text."""
    letters, block = QTextCharFormat(), QTextBlockFormat()
    font = cursor.document().defaultFont()
    font.setPointSizeF(size)
    if inter():
        # The weight of a variable font is an axis.
        font.setVariableAxis(QFont.Tag("wght"), 600 if strong else 400)
    else:
        font.setBold(strong)
    letters.setFont(font)
    block.setTopMargin(above)
    if cursor.position():
        cursor.insertBlock()
    cursor.setBlockFormat(block)
    cursor.insertText(text, letters)

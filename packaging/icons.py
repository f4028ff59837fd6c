"""Paints the program's icon in every size and container that a system asks for, from resources/icons/followup.svg.

packaging/icons.py FOLDER [hicolor|ico|icns …]: the theme of icons for Linux, followup.ico for Windows, followup.icns
for macOS; all three where none is named. The same drawing gives the same bytes.
"""

import os
import shutil
import struct
import sys
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TOP))

from followup_desktop import APP_ID  # noqa: E402

DRAWING = TOP / "resources" / "icons" / "followup.svg"
SYMBOLIC = TOP / "packaging" / "linux" / "symbolic.svg"
HICOLOR_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_KINDS = {b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic11": 32, b"ic12": 64}
"""By the kind of an entry its size in pixels; ic11 and ic12 are those of half that size for dense screens."""


def png(size: int) -> bytes:
    """The drawing as a PNG of that many pixels a side."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication.instance() or QGuiApplication([])
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    del application
    return bytes(content.data())


def ico() -> bytes:
    """The icon of a program on Windows."""
    pictures = [(size, png(size)) for size in ICO_SIZES]
    place = 6 + 16 * len(pictures)
    heads, bodies = [struct.pack("<HHH", 0, 1, len(pictures))], []
    for size, content in pictures:
        side = size % 256  # 256 is written as 0
        heads.append(struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(content), place))
        bodies.append(content)
        place += len(content)
    return b"".join(heads + bodies)


def icns() -> bytes:
    """The icon of a program on macOS."""
    entries = []
    for kind, size in ICNS_KINDS.items():
        content = png(size)
        entries.append(kind + struct.pack(">I", 8 + len(content)) + content)
    body = b"".join(entries)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def write_hicolor(folder: Path) -> None:
    """The icon in the theme that every desktop falls back on."""
    for size in HICOLOR_SIZES:
        target = folder / f"{size}x{size}" / "apps" / f"{APP_ID}.png"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(png(size))
    for name, source, target_name in (
        ("scalable", DRAWING, f"{APP_ID}.svg"),
        ("symbolic", SYMBOLIC, f"{APP_ID}-symbolic.svg"),
    ):
        place = folder / name / "apps"
        place.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, place / target_name)


def write(folder: Path, *kinds: str) -> None:
    """Writes those kinds into the folder; all where none is named."""
    folder.mkdir(parents=True, exist_ok=True)
    for kind in kinds or ("hicolor", "ico", "icns"):
        if kind == "hicolor":
            write_hicolor(folder / "hicolor")
        else:
            (folder / f"followup.{kind}").write_bytes({"ico": ico, "icns": icns}[kind]())


if __name__ == "__main__":
    write(Path(sys.argv[1]), *sys.argv[2:])

"""The program starts without what only some conversations need."""

import subprocess
import sys

LATER = ("fpdf", "fontTools", "matplotlib", "numpy", "pi_heif", "shapely", "xlsxwriter", "zxingcpp")


def test_the_start_pays_nothing_for_drawing_maps_and_iphones():
    code = f"import sys, bot.app; print([one for one in {LATER} if one in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"

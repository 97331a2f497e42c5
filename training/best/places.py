"""Where the best model's data and weights lie while they are made."""

import os
from pathlib import Path

WORK = Path(os.environ.get("ONRECORD_BEST", Path(__file__).parents[2] / ".cache" / "best"))

"""The notebooks, run from the first cell to the last by a kernel of their own, as whoever opens them would."""

from __future__ import annotations

import json
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

FOLDER = Path(__file__).parents[2] / "notebooks"
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))
SAMPLES = FOLDER.parent / "tests" / "sample"
# jupyter_client and its libraries, not ours
pytestmark = [
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


def run(path: Path) -> str:
    """Run a notebook in its folder; return all that its cells print and show, as text. A cell that fails raises."""
    notebook = nbformat.read(path, as_version=4)
    NotebookClient(
        notebook, timeout=120, kernel_name="python3", resources={"metadata": {"path": str(FOLDER)}}
    ).execute()
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", ())]
    assert not [output["text"] for output in outputs if output.get("name") == "stderr"], "warnings puzzle readers"
    return "\n".join(
        str(output.get("text") or "") + str(output.get("data", {}).get("text/plain", "")) for output in outputs
    )


def test_there_are_three() -> None:
    assert [path.stem for path in NOTEBOOKS] == ["1-questions", "2-network", "3-exports"]


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("1-questions", ["UN-Women", "UNESCO", "S/RES/1325(2000)", "completed", "Ethiopia"]),
        ("2-network", ["betweenness", "UNESCO", "pairs", "records have no date"]),
        ("3-exports", ["export.jsonld", "unr:Body", "Sub-Saharan Africa", "www.wikidata.org", "2 reports"]),
    ],
)
def test_a_notebook_runs_on_the_sample_report(name: str, shown: list[str]) -> None:
    text = run(FOLDER / f"{name}.ipynb")
    assert [word for word in shown if word not in text] == []


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
@pytest.mark.parametrize(
    "report",
    [
        "妇女署和儿基会于2011年2月在日内瓦举办了研讨会。",
        "This is a page on which nobody is named, and nothing of what there is to be said is told of anyone.",
    ],
    ids=["chinese", "empty"],
)
def test_a_notebook_runs_on_the_report_whose_path_is_given(
    path: Path, report: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "report.txt").write_text(report, "utf-8")
    monkeypatch.setenv("UNRAPPORT_REPORT", str(tmp_path / "report.txt"))
    run(path)


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_is_kept_without_outputs_and_in_one_form(path: Path) -> None:
    text = path.read_text("utf-8")
    notebook = json.loads(text)
    assert text == f"{json.dumps(notebook, ensure_ascii=False, indent=1)}\n", "so that a diff means a change"
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            assert (cell["outputs"], cell["execution_count"]) == ([], None)
    assert sum(cell["cell_type"] == "markdown" for cell in notebook["cells"]) >= 8

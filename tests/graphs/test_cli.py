"""``unrapport build``: what it writes, what it refuses and how it says so, and its exit status."""

from __future__ import annotations

import gc
import io
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest
from rdflib import RDF, Graph, Literal, URIRef

from graphs import assemble, files
from graphs.cli import main
from graphs.store import open_store
from ontology.iris import ID
from ontology.terms import ITSRDF, NIF, UNR
from tests.graphs.factories import SAMPLES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ZH = (
    "1. 儿基会和妇女署于2031年5月在内罗毕举办了校园花圃讲习班，肯尼亚的教师参加了讲习班。\n\n"
    "2. 教科文组织根据大会第70/1号决议支持越南的学校种植树木，并向安全理事会提交了报告(S/2031/598)。\n"
)
EN = (
    "1. UNICEF and UN-Women held a workshop on school gardens in Nairobi in May 2031, and teachers from Kenya took part.\n\n"
    "2. Under General Assembly resolution 70/1, UNESCO supports the schools of Viet Nam in the planting of trees.\n"
)
ES = (
    "1. El grupo de trabajo sobre los huertos escolares se reunió dos veces durante el año para examinar los progresos.\n"
    "2. Las maestras de las escuelas del distrito presentaron sus propuestas al grupo y acordaron un calendario común.\n"
)


class Ran(NamedTuple):
    """What one run of the command line left behind."""

    status: int
    out: str
    err: str


@pytest.fixture
def run(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., Ran]]:
    """Run the command line in this process, in an empty folder; a usage error counts as its exit status."""
    monkeypatch.chdir(tmp_path)

    def command(*arguments: str | Path) -> Ran:
        try:
            status = main([str(argument) for argument in arguments])
        except SystemExit as stop:
            status = stop.code if isinstance(stop.code, int) else 1
        return Ran(status, *capsys.readouterr())

    yield command
    gc.enable()  # main leaves it off, as a process that ends soon may


def process(*arguments: str | Path, stdin: bytes = b"", cwd: Path) -> subprocess.CompletedProcess[bytes]:
    """Run the installed command line as a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "graphs.cli", *map(str, arguments)],
        input=stdin,
        cwd=cwd,
        capture_output=True,
        check=False,
    )


def write(name: str | Path, content: str | bytes = ZH) -> Path:
    """Write a file, and the folders above it, below the current one."""
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def built(out: str = "out") -> Graph:
    """Return the graph that a run wrote."""
    return Graph().parse(Path(out) / "graph.ttl", format="turtle")


def left() -> dict[str, bytes | list[str]]:
    """Return what is in the folder that a run wrote to: its files, and which reports are in its store."""
    with open_store(Path("out")) as store:
        names: list[str] = [row.name for row in store.reports()]
    files = {path.name: path.read_bytes() for path in Path("out").iterdir() if path.is_file()}
    return {**files, "store": names}


def reports(graph: Graph) -> int:
    """Return how many reports a graph is about."""
    return len(list(graph.subjects(RDF.type, UNR.Report)))


def named(graph: Graph) -> set[str]:
    """Return the paths of what the reports of a graph mention."""
    return {str(entity).removeprefix(ID) for entity in graph.objects(None, UNR.mentions)}


# ---- what is built -------------------------------------------------------------------------------------------------


def test_one_file_becomes_a_graph_and_a_page(run: Callable[..., Ran]) -> None:
    ran = run("build", write("report.txt"))
    assert (ran.status, ran.err) == (0, "")
    assert sorted(path.name for path in Path("out").iterdir()) == ["graph.ttl", "network.html", "store", "text"]
    assert {"body/UNICEF", "body/UN-Women", "country/KEN", "resolution/A/RES/70/1"} <= named(built())


@pytest.mark.parametrize("language", SAMPLES)
def test_the_sample_is_built_by_a_process_of_its_own(language: str, tmp_path: Path) -> None:
    done = process("build", SAMPLES[language], "-o", "here", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, b"")
    assert len(list(built(str(tmp_path / "here")).subjects(RDF.type, NIF.Phrase))) > 300


def test_several_files_become_one_graph(run: Callable[..., Ran]) -> None:
    assert run("build", write("zh.txt"), write("en.txt", EN)).status == 0
    assert reports(built()) == 2


def test_a_folder_is_searched_with_the_folders_in_it(run: Callable[..., Ran]) -> None:
    write("all/zh.txt")
    write("all/more/en.TXT", EN)
    write("all/notes.md", "no report")
    write("all/picture.png", b"\x89PNG\r\n\x1a\n")
    ran = run("build", "all")
    assert (ran.status, ran.err) == (0, "")
    assert reports(built()) == 2


def test_a_file_that_is_named_may_have_any_ending(run: Callable[..., Ran]) -> None:
    assert run("build", write("report.2031-05")).status == 0


def test_a_dash_is_the_standard_input(tmp_path: Path) -> None:
    done = process("build", "-", stdin=ZH.encode(), cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "body/UNICEF" in named(built(str(tmp_path / "out")))


def test_the_standard_input_goes_with_files(run: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(EN.encode()), encoding="utf-8"))
    assert run("build", write("zh.txt"), "-").status == 0
    assert reports(built()) == 2


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
def test_an_encoding_is_of_no_account(run: Callable[..., Ran], encoding: str) -> None:
    run("build", write("plain.txt", ZH * 5), "-o", "plain")
    run("build", write("other.txt", (ZH * 5).encode(encoding)), "-o", "other")
    assert Path("other/graph.ttl").read_bytes() == Path("plain/graph.ttl").read_bytes()


def test_line_ends_are_of_no_account(run: Callable[..., Ran]) -> None:
    run("build", write("unix.txt"), "-o", "unix")
    run("build", write("windows.txt", ZH.replace("\n", "\r\n")), "-o", "windows")
    assert Path("windows/graph.ttl").read_bytes() == Path("unix/graph.ttl").read_bytes()


def test_a_text_without_paragraph_numbers_is_built(run: Callable[..., Ran]) -> None:
    ran = run("build", write("report.txt", re.sub(r"^\d+\. ", "", ZH, flags=re.MULTILINE)))
    assert (ran.status, ran.err) == (0, "")
    assert {"body/UNICEF", "country/VNM", "document/S/2031/598"} <= named(built())
    assert not list(built().triples((None, UNR.paragraph, None)))


def test_a_file_given_twice_is_one_report(run: Callable[..., Ran]) -> None:
    path = write("report.txt")
    ran = run("build", path, path, write("copy.txt"))
    assert (ran.status, ran.err) == (0, "")
    assert reports(built()) == 1


def test_a_symbol_that_is_given_names_the_report(run: Callable[..., Ran]) -> None:
    assert run("build", write("report.txt"), "--symbol", "A/99/7").status == 0
    report = URIRef(f"{ID}report/A/99/7/zh")
    assert built().value(report, UNR.symbol) == Literal("A/99/7")


def test_a_language_that_is_given_is_taken(run: Callable[..., Ran]) -> None:
    assert run("build", write("short.txt", "教科文组织支持越南。"), "--language", "zh").status == 0
    assert named(built()) == {"body/UNESCO", "country/VNM"}


def test_lone_surrogates_and_control_characters_in_a_text_do_no_harm(run: Callable[..., Ran]) -> None:
    hostile = (ZH * 5).replace("讲习班", "讲习\ud800班\x1b[31m\x00\x7f", 1)
    hostile += "\n3. 《<script>alert('花圃')</script> > \"手册\"》由儿基会出版。\n"
    ran = run("build", write("report.txt", hostile.encode("utf-16", "surrogatepass")))
    assert (ran.status, ran.err) == (0, "")
    assert "body/UNICEF" in named(built())


def test_what_is_written_can_be_read_by_others(run: Callable[..., Ran]) -> None:
    run("build", write("report.txt"))
    assert {oct(path.stat().st_mode & 0o777) for path in Path("out").rglob("*") if path.is_file()} == {"0o644"}
    assert {oct(path.stat().st_mode & 0o777) for path in Path("out").rglob("*") if path.is_dir()} == {"0o755"}


# ---- what is refused -----------------------------------------------------------------------------------------------

REFUSED = {
    "empty": ("empty.txt", b"", r"is empty; give a file"),
    "white space": ("blank.txt", " \n\t\u3000\n".encode(), r"white space; give a file"),
    "binary": ("binary.txt", b"\x7fELF\x02\x01\x01" + bytes(400), r"binary data; give a plain text file"),
    "binary of all bytes": ("bytes.txt", bytes(range(256)) * 12, r"save it as UTF-8"),
    "unknown encoding": (
        "mainframe.txt",
        ("The task force on school gardens met twice in the year.\n" * 20).encode("cp037"),
        r"encoding cannot be told .*; open the file in an editor and save it as UTF-8",
    ),
    "unsupported language": (
        "huertos.txt",
        ES.encode(),
        r"none of the supported languages \(en, zh\); give --language",
    ),
    "broken PDF": ("report.pdf", b"%PDF-1.7\n", r"cut off.*fetch it again"),
    "PDF under another name": (
        "report.txt",
        b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + bytes(200),
        r"this is a PDF.*rename it",
    ),
    "zip file": ("letter", b"PK\x03\x04" + bytes(90), r"no Word document; unpack it"),
    "old Word": ("letter.doc", b"\xd0\xcf\x11\xe0" + bytes(90), r"an old Word file.*save it as \.docx"),
    "RTF": ("letter.rtf", rb"{\rtf1\ansi Report}", r"an RTF file.*save it as \.docx"),
}
refused = pytest.mark.parametrize(("name", "content", "message"), REFUSED.values(), ids=REFUSED)


@refused
def test_a_file_that_is_refused_is_named_with_the_remedy(
    run: Callable[..., Ran], name: str, content: bytes, message: str
) -> None:
    ran = run("build", write(name, content))
    assert (ran.status, ran.out) == (2, "")
    first, last = ran.err.splitlines()
    assert re.match(rf"unrapport: {re.escape(name)}: .*{message}", first)
    assert last == "unrapport: nothing was built"
    assert not Path("out").exists()


@refused
def test_the_other_files_of_the_call_are_built_all_the_same(
    run: Callable[..., Ran], name: str, content: bytes, message: str
) -> None:
    ran = run("build", write(f"bad/{name}", content), write("good.txt"))
    assert ran.status == 1
    (line,) = ran.err.splitlines()
    assert re.match(rf"unrapport: bad/{re.escape(name)}: .*{message}", line)
    assert reports(built()) == 1
    assert "body/UNICEF" in named(built())


def test_a_missing_file_is_named(run: Callable[..., Ran]) -> None:
    ran = run("build", "no-such-report.txt", write("good.txt"))
    assert (ran.status, reports(built())) == (1, 1)
    assert ran.err == "unrapport: no-such-report.txt: no such file; check the name\n"


def test_a_folder_without_reports_is_named(run: Callable[..., Ran]) -> None:
    write("papers/notes.md", "no report")
    ran = run("build", "papers")
    assert ran.status == 2
    assert re.match(r"unrapport: papers: no report in this folder .*\.txt.*; name the files themselves\n", ran.err)


def test_an_empty_standard_input_is_named(tmp_path: Path) -> None:
    done = process("build", "-", cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.startswith(b"unrapport: standard input: the file is empty; ")


def test_each_file_that_is_refused_has_a_line_of_its_own(run: Callable[..., Ran]) -> None:
    ran = run("build", write("a.txt", b""), write("good.txt"), "b.txt", write("c.txt", ES))
    assert ran.status == 1
    assert [line.split(":")[1] for line in ran.err.splitlines()] == [" a.txt", " b.txt", " c.txt"]


def test_a_text_over_the_limit_is_refused(run: Callable[..., Ran]) -> None:
    ran = run("build", write("long.txt"), "--max-characters", str(len(ZH) - 1))
    assert ran.status == 2
    assert re.match(rf"unrapport: long\.txt: .*longer than {len(ZH) - 1} .*; split it .*--max-characters\n", ran.err)


def test_a_text_of_just_the_limit_is_built(run: Callable[..., Ran]) -> None:
    assert run("build", write("long.txt"), "--max-characters", str(len(ZH))).status == 0


def test_fifty_megabytes_are_refused_without_being_read_to_the_end(run: Callable[..., Ran]) -> None:
    with write("huge.txt").open("r+b") as file:
        file.truncate(50_000_000)
    ran = run("build", "huge.txt", write("good.txt"))
    assert (ran.status, reports(built())) == (1, 1)
    assert re.match(r"unrapport: huge\.txt: .*longer than 5,000,000 characters.*--max-characters\n", ran.err)


def test_two_texts_with_one_symbol_are_not_mixed(run: Callable[..., Ran]) -> None:
    write("in/a.txt")
    write("in/b.txt", ZH.replace("内罗毕", "曼谷"))
    ran = run("build", "in", "--symbol", "A/99/7")
    assert ran.status == 1
    assert re.match(r"unrapport: in/b\.txt: has the same symbol \(A/99/7\) .*in/a\.txt; .*--symbol\n", ran.err)
    assert reports(built()) == 1


@pytest.mark.skipif(os.name != "posix", reason="file names with control characters are a matter of POSIX systems")
@pytest.mark.parametrize(
    ("name", "shown"),
    [
        (b"re\x1b[31mport\n.txt", "re\ufffd[31mport\ufffd.txt"),
        (b"\xff\xfe.txt", "\ufffd\ufffd.txt"),
        ("\u202etxt.tropper".encode(), "\ufffdtxt.tropper"),
        (b"<b> 'r' \"q\".txt", "<b> 'r' \"q\".txt"),
    ],
    ids=["escape and line feed", "no UTF-8", "right to left", "quotes and tags"],
)
def test_a_file_name_cannot_drive_the_terminal(run: Callable[..., Ran], name: bytes, shown: str) -> None:
    ran = run("build", write(os.fsdecode(name), b""))
    assert ran.status == 2
    assert ran.err.splitlines()[0].startswith(f"unrapport: {shown}: the file is empty; ")


@pytest.mark.skipif(os.name != "posix", reason="file names with control characters are a matter of POSIX systems")
@pytest.mark.parametrize("name", [b"re\x1b[31mport\n.txt", b"\xff\xfe.txt", b"- o <x>.txt"], ids=ascii)
def test_a_file_with_a_strange_name_is_built(run: Callable[..., Ran], name: bytes) -> None:
    ran = run("build", write(Path("in") / os.fsdecode(name)))
    assert (ran.status, ran.err) == (0, "")
    assert "\x1b" not in ran.out


def test_a_language_that_is_not_there_is_named_with_those_that_are(run: Callable[..., Ran]) -> None:
    ran = run("build", write("report.txt"), "--language", "tlh")
    assert ran == Ran(2, "", "unrapport: --language tlh: not supported; use one of en, zh\n")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "COMMAND"),
        (["build"], "REPORT"),
        (["weed"], "weed"),
        (["build", "a.txt", "--colour"], "--colour"),
        (["build", "a.txt", "--max-characters", "0"], "greater than 0"),
        (["build", "a.txt", "--max-characters", "-5"], "--max-characters"),
        (["build", "a.txt", "b.txt", "--symbol", "A/99/7"], "--symbol goes with one report"),
    ],
    ids=[
        "nothing",
        "no report",
        "unknown command",
        "unknown option",
        "limit of 0",
        "negative limit",
        "one symbol for two",
    ],
)
def test_a_usage_error_does_nothing(run: Callable[..., Ran], arguments: list[str], message: str) -> None:
    ran = run(*arguments)
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith("usage: unrapport")
    assert message in ran.err.splitlines()[-1]


# ---- what stands in the way of writing -----------------------------------------------------------------------------


@pytest.mark.parametrize("out", ["file.txt", "file.txt/below"], ids=["a file", "below a file"])
def test_a_folder_that_cannot_be_written_is_named(run: Callable[..., Ran], out: str) -> None:
    write("file.txt", "no folder")
    ran = run("build", write("report.txt"), "-o", out)
    assert (ran.status, ran.out) == (2, "")
    assert re.match(rf"unrapport: {re.escape(out)}: cannot be written \(.+\); choose another folder with -o\n", ran.err)
    assert Path("file.txt").read_text() == "no folder"


def test_a_run_that_builds_nothing_keeps_what_was_there(run: Callable[..., Ran]) -> None:
    run("build", write("good.txt"))
    before = left()
    assert run("build", write("bad.txt", b"")).status == 2
    assert left() == before


@pytest.mark.parametrize("step", ["turtle_of_quads", "page"])
def test_a_run_that_breaks_off_keeps_what_was_there(
    run: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    run("build", write("good.txt"))
    before = left()

    def no_space(*_: object) -> bytes:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files, step, no_space)
    ran = run("build", write("other.txt", EN))
    assert ran.status == 2
    assert "No space left on device" in ran.err
    assert left() == before


def test_a_file_that_cannot_be_put_in_place_leaves_nothing_beside_it(run: Callable[..., Ran]) -> None:
    write("out/graph.ttl/in-the-way", b"")
    ran = run("build", write("report.txt"))
    assert ran.status == 2
    assert re.search(r"cannot be written \(.+\); choose another folder with -o", ran.err)
    assert [path.name for path in Path("out").iterdir()] == ["graph.ttl"]


def test_a_second_run_adds_to_the_first(run: Callable[..., Ran]) -> None:
    run("build", write("zh.txt"))
    run("build", write("en.txt", EN))
    graph = built()
    assert reports(graph) == 2
    spoken = {literal.language for literal in graph.objects(None, NIF.anchorOf) if isinstance(literal, Literal)}
    assert spoken == {"en", "zh"}


def test_a_report_that_is_built_again_is_replaced_as_a_whole(run: Callable[..., Ran]) -> None:
    run("build", write("report.txt"), "--symbol", "A/99/7")
    run("build", write("report.txt", ZH.replace("妇女署", "粮农组织")), "--symbol", "A/99/7")
    assert reports(built()) == 1
    assert "body/FAO" in named(built())
    assert "body/UN-Women" not in Path("out/graph.ttl").read_text("utf-8")


def test_what_else_is_in_the_folder_is_left_alone(run: Callable[..., Ran]) -> None:
    write("out/my-notes.txt", "mine")
    run("build", write("report.txt"))
    assert Path("out/my-notes.txt").read_text() == "mine"


# ---- what is said --------------------------------------------------------------------------------------------------


def test_the_closing_table_counts_what_the_graph_holds(run: Callable[..., Ran]) -> None:
    ran = run("build", SAMPLES["zh"])
    rows = re.findall(r"^(\w+) +(\d+) +(\d+)  (.+)$", ran.out, re.MULTILINE)
    assert [row[0] for row in rows] == [
        "Bodies", "Countries", "Places", "Resolutions", "Documents", "Treaties", "Publications", "Meetings", "Programmes",
        "Dates",
    ]  # fmt: skip
    graph = built()
    meant = list(graph.objects(None, ITSRDF.taIdentRef))
    for (_, mentions, entities, _), name in zip(
        rows,
        (
            "Body",
            "Country",
            "Place",
            "Resolution",
            "Document",
            "Treaty",
            "Publication",
            "Meeting",
            "Programme",
            "Interval",
        ),
        strict=True,
    ):
        of_class = set(graph.subjects(RDF.type, UNR[name]))
        assert int(entities) == len(of_class & set(meant))
        assert int(mentions) == sum(entity in of_class for entity in meant)


def test_the_closing_table_names_what_is_met_most_often(run: Callable[..., Ran]) -> None:
    ran = run("build", write("report.txt", ZH + "\n3. 儿基会还支持越南。儿基会向越南派出了教师。\n"))
    assert re.search(r"^Bodies +\d+ +\d+  儿基会 \(3\), ", ran.out, re.MULTILINE)
    assert re.search(r"^Countries +4 +2  越南 \(3\), 肯尼亚 \(1\)$", ran.out, re.MULTILINE)


def test_the_closing_words_say_where_the_files_are(run: Callable[..., Ran]) -> None:
    ran = run("build", write("report.txt"), "-o", "here")
    assert ran.out.startswith(f"Read 1 report, {len(ZH)} characters.\n")
    assert ran.out.endswith("\nWrote here/graph.ttl\nWrote here/network.html\nWrote here/store\nWrote here/text\n")


def test_a_name_in_a_report_cannot_drive_the_terminal(run: Callable[..., Ran]) -> None:
    ran = run("build", write("report.txt", ZH + "\n3. 《花圃\x1b[31m\x07手册》由儿基会出版。\n"))
    assert ran.status == 0
    assert "Publications" in ran.out
    assert "\x1b" not in ran.out
    assert "\x07" not in ran.out


def test_quiet_says_nothing(run: Callable[..., Ran]) -> None:
    assert run("build", write("report.txt"), "--quiet") == Ran(0, "", "")


def test_quiet_still_names_what_is_refused(run: Callable[..., Ran]) -> None:
    ran = run("build", write("report.txt"), write("bad.txt", b""), "-q")
    assert (ran.status, ran.out) == (1, "")
    assert ran.err.startswith("unrapport: bad.txt: ")


def test_a_long_text_shows_no_progress_in_a_pipe(run: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(assemble, "_WORTH_WATCHING", 10)
    ran = run("build", write("report.txt"))
    assert (ran.status, ran.err) == (0, "")


def test_the_output_survives_a_terminal_that_has_no_chinese(tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_bytes(ZH.encode())
    done = subprocess.run(
        [sys.executable, "-m", "graphs.cli", "build", "report.txt"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"Bodies" in done.stdout


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_help_and_version_go_to_the_standard_output(run: Callable[..., Ran], option: str) -> None:
    ran = run(option)
    assert (ran.status, ran.err) == (0, "")
    assert "unrapport" in ran.out


@pytest.mark.parametrize(
    "word",
    [
        "graph.ttl",
        "network.html",
        "standard input",
        "PDF, Word, web page or plain text",
        "Exit status",
        "--max-characters",
    ],
)
def test_the_help_of_build_says_what_it_reads_and_writes(run: Callable[..., Ran], word: str) -> None:
    ran = run("build", "--help")
    assert ran.status == 0
    assert word in " ".join(ran.out.split())


def test_who_reads_only_the_first_lines_sees_no_complaint(run: Callable[..., Ran]) -> None:
    run("build", write("report.txt"))
    command = (
        f"{sys.executable} -m graphs.cli query --list | head -1; {sys.executable} -m graphs.cli export out | head -1"
    )
    shown = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=True)
    assert shown.stderr == ""
    assert len(shown.stdout.splitlines()) == 2


def test_a_process_that_ends_at_once_has_said_and_written_everything(tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_text(EN, encoding="utf-8")
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    built = process("build", "report.txt", "empty.txt", "-o", "out", cwd=tmp_path)
    assert built.returncode == 1  # one was refused
    assert built.stdout.decode().rstrip().endswith("text")
    assert b"empty.txt" in built.stderr
    again = process("list", "out", cwd=tmp_path)
    assert again.returncode == 0
    assert len(again.stdout.splitlines()) == 1
    asked = process("query", "out", "bodies", "--format", "csv", cwd=tmp_path)
    assert b"UNICEF" in asked.stdout

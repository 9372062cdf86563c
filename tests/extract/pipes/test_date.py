"""``un_date``: days, months, years and spans become ISO 8601 intervals; what no calendar has becomes nothing."""

from __future__ import annotations

import calendar
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

import extract
from extract import languages
from extract.pipes.date import Dates, PartialDate, make_interval
from tests.markup import check

DAYS = st.dates(min_value=date(1901, 1, 1), max_value=date(2099, 12, 31))
YEARS = st.integers(1901, 2099)
MONTHS = st.integers(1, 12)
PRECISIONS = ["day", "month", "year"]

SPANS_ZH = {
    "day": "简报会于[2013年4月9日](time/2013-04-09)举行。",
    "month": "项目在[2013年4月](time/2013-04)结束。",
    "year": "项目在[2013年](time/2013)结束。",
    # the early and the late part of a year or month have no days of their own: the whole of it
    "year-part": "[2013年初](time/2013)，协商启动。",
    "month-part": "[2013年4月底](time/2013-04)，协商启动。",
    "half": "[2013年上半年](time/2013-01/2013-06)的捐款有所增加。",
    "quarter": "[2013年第三季度](time/2013-07/2013-09)的捐款有所增加。",
    "days-of-a-month": "简报会于[2013年4月9日至11日](time/2013-04-09/2013-04-11)举行。",
    "two-days": "简报会于[2013年4月9和10日](time/2013-04-09/2013-04-10)举行。",
    "days-of-two-months": "届会于[2013年2月25日至3月22日](time/2013-02-25/2013-03-22)举行。",
    "days-of-two-years": "巡视于[2013年12月16日至2014年1月10日](time/2013-12-16/2014-01-10)进行。",
    "months": "数据在[2013年4月至6月](time/2013-04/2013-06)收集。",
    "months-of-two-years": "数据在[2013年11月至2014年2月](time/2013-11/2014-02)收集。",
    "years": "周期为[2014至2017年](time/2014/2017)。",
    "years-each-with-its-sign": "周期为[2014年至2017年](time/2014/2017)。",
    "years-hyphen": "周期为[2014-2017年](time/2014/2017)。",
    "years-dash": "周期为[2014—2017年](time/2014/2017)。",
    "decade": "这一做法始于[1990年代](time/1990/1999)。",
    "budget-period": "在[2013/14年](time/2013-07-01/2014-06-30)期间,部队派遣了巡逻队。",
    "other-year": "[2013/14年度](time/2013/2014)的收成较好。",
    "spaces": "简报会于[2013 年 4 月 9 日](time/2013-04-09)举行。",
    "wide-digits": "简报会于[２０１３年４月９日](time/2013-04-09)举行。",
    "chinese-digits": "项目在[二〇一三年四月](time/2013-04)结束。",
    "leap-day": "简报会于[2012年2月29日](time/2012-02-29)举行。",
    "line-break": "简报会于[2013年⏎4月9日](time/2013-04-09)举行。",
}

SPANS_EN = {
    "day": "The briefing took place on [9 April 2013](time/2013-04-09).",
    "day-american": "The briefing took place on [April 9, 2013](time/2013-04-09).",
    "month": "The project ended in [April 2013](time/2013-04).",
    "year": "The project ended in [2013](time/2013).",
    "year-part": "Consultations began in [early 2013](time/2013).",
    "half": "Contributions rose in the [first half of 2013](time/2013-01/2013-06).",
    "quarter": "Contributions rose in the [third quarter of 2013](time/2013-07/2013-09).",
    "days-of-a-month": "The briefing was held from [9 to 11 April 2013](time/2013-04-09/2013-04-11).",
    "days-hyphen": "The briefing was held on [9-11 April 2013](time/2013-04-09/2013-04-11).",
    "days-dash": "The briefing was held on [9–11 April 2013](time/2013-04-09/2013-04-11).",
    "two-days": "The briefing was held on [9 and 10 April 2013](time/2013-04-09/2013-04-10).",
    "between-days": "Rain fell between [9 April and early June 2013](time/2013-04-09/2013-06).",
    "days-of-two-months": "The session was held from [25 February to 22 March 2013](time/2013-02-25/2013-03-22).",
    "days-of-two-years": "The visits ran from [16 December 2013 to 10 January 2014](time/2013-12-16/2014-01-10).",
    "months": "Data were collected from [April to June 2013](time/2013-04/2013-06).",
    "months-of-two-years": "Data were collected from [November 2013 to February 2014](time/2013-11/2014-02).",
    "years-hyphen": "The cycle is [2014-2017](time/2014/2017).",
    "years-dash": "The cycle is [2014–2017](time/2014/2017).",
    "between-years": "Rates fell between [2014 and 2017](time/2014/2017).",
    "decade": "The practice goes back to the [1990s](time/1990/1999).",
    # a budget period of peacekeeping begins in July; a season or a school year in its own month
    "budget-period": "Patrols were sent in the [2013/14](time/2013-07-01/2014-06-30) period.",
    "performance-period": "Fuel was saved in the [2019/20](time/2019-07-01/2020-06-30) performance period.",
    "at-the-turn-of-a-century": "The [1999/00](time/1999-07-01/2000-06-30) budget period was short.",
    "season": "The harvest of [2013/14](time/2013/2014) was good.",
    "school-year": "Pupils of the [2013/14](time/2013/2014) school year were tested.",
    "leap-day": "The briefing took place on [29 February 2012](time/2012-02-29).",
    "line-break": "The briefing took place on [9 April⏎2013](time/2013-04-09).",
}

INHERITED_ZH = {
    # a day or month without a year takes the year named last
    "day": "届会于[2013年3月4日](time/2013-03-04)开幕，[3月15日](time/2013-03-15)闭幕。",
    "month": "报告于[2013年9月](time/2013-09)提交，[6月](time/2013-06)的数据已经列入。",
    "span": "[2013年](time/2013)，三次讲习班先后举行；[5月6日至8日](time/2013-05-06/2013-05-08)为第一次。",
    "latest-year": "[2012年](time/2012)和[2013年](time/2013)均有捐款。[9月3日](time/2013-09-03)收到最后一笔。",
    # sentences without a date between them do not matter
    "across-sentences": (
        "报告于[2013年1月7日](time/2013-01-07)发表。各方作出回应。[2月4日](time/2013-02-04)，答复送达。"
    ),
    # no year anywhere: the day of which year nobody can tell
    "no-year": "届会于3月4日开幕。",
    # two months of one year; a year that another is only compared with
    "joined-months": "专家于[2022年2月](time/2022-02)和[11月](time/2022-11)到访。",
    "compared-to": "[2022年](time/2022)收容了300人,高于[2021年](time/2021)。[9月](time/2022-09)又收容了20人。",
    "more-than": "[2022年](time/2022)的捐款比[2021年](time/2021)多一倍。[10月](time/2022-10)举行了会议。",
    "told-in-order": "[2021年](time/2021)收容了300人。[9月](time/2021-09)又收容了20人。",
}

INHERITED_EN = {
    "day": "The session opened on [4 March 2013](time/2013-03-04) and closed on [15 March](time/2013-03-15).",
    "month": "The report of [September 2013](time/2013-09) has the data collected in [June](time/2013-06).",
    "span": "In [2013](time/2013), workshops were held; the first ran from [6 to 8 May](time/2013-05-06/2013-05-08).",
    "no-year": "The session opened on 4 March.",
    "joined-months": "The experts came in [February 2022](time/2022-02) and in [November](time/2022-11).",
    "up-from": "In [2022](time/2022), it sheltered 300 people, up from 200 in [2021](time/2021). In [September](time/2022-09), it moved.",
    "compared-with": "It held 12 courses in [2022](time/2022), compared with 5 in [2020](time/2020). In [May](time/2022-05), it moved.",
    "increase-over": "In [2022](time/2022), fees rose by 4 per cent over [2021](time/2021). In [May](time/2022-05), they fell.",
    "told-in-order": "Fees rose in [2021](time/2021). In [September](time/2021-09), they fell.",
}

NONE_ZH = {
    # lengths of time, ages and counts are no dates
    "duration": "该项目为期三年，每年审查一次。",
    "months-duration": "任务期限延长12个月。",
    "age": "受访者为15至49岁的妇女。",
    "count": "约有2000名学员参加。",
    # relative dates are no mentions (annotation.md)
    "relative": "去年和今年的情况相同，第一年尤其如此。",
    # a day that no calendar has
    "impossible-day": "届会于4月31日开幕。",
    # a school year of a pupil, a storey, a ratio
    "grade": "三年级学生人数占9/10。",
}

NONE_EN = {
    "duration": "The project lasts three years, with annual reviews.",
    "age": "Respondents were women aged 15 to 49.",
    "count": "Some 2000 women took part.",
    # the modal verb and the verb of marching are no months
    "verb": "Members may march in line and may object.",
    "relative": "Last year and this year were alike.",
    "money": "Contributions reached $2013 a head.",
}


@pytest.mark.parametrize("marked", SPANS_ZH.values(), ids=SPANS_ZH)
def test_span_zh(marked: str) -> None:
    check(marked.replace("⏎", "\n"), "zh")


@pytest.mark.parametrize("marked", SPANS_EN.values(), ids=SPANS_EN)
def test_span_en(marked: str) -> None:
    check(marked.replace("⏎", "\n"), "en")


@pytest.mark.parametrize("marked", INHERITED_ZH.values(), ids=INHERITED_ZH)
def test_year_inherited_zh(marked: str) -> None:
    check(marked, "zh")


@pytest.mark.parametrize("marked", INHERITED_EN.values(), ids=INHERITED_EN)
def test_year_inherited_en(marked: str) -> None:
    check(marked, "en")


@pytest.mark.parametrize("text", NONE_ZH.values(), ids=NONE_ZH)
def test_no_date_zh(text: str) -> None:
    check(text, "zh")


@pytest.mark.parametrize("text", NONE_EN.values(), ids=NONE_EN)
def test_no_date_en(text: str) -> None:
    check(text, "en")


IMPOSSIBLE = {
    "april-31": ((2013, 4, 31), None),
    "february-29-of-a-common-year": ((2013, 2, 29), None),
    "month-13": ((2013, 13, 0), None),
    "year-0": ((0, 1, 1), None),
    "end-impossible": ((2013, 2, 1), (2013, 2, 30)),
    "end-before-start": ((2013, 4, 9), (2013, 4, 8)),
    "year-before-start": ((2013, 0, 0), (2012, 0, 0)),
}


@pytest.mark.parametrize(("start", "end"), IMPOSSIBLE.values(), ids=IMPOSSIBLE)
def test_no_interval(start: tuple[int, int, int], end: tuple[int, int, int] | None) -> None:
    assert make_interval(start, end) is None


def _reduced(day: date, precision: str) -> tuple[int, int, int]:
    """Return *day* as far as *precision* goes."""
    return day.year, 0 if precision == "year" else day.month, day.day if precision == "day" else 0


def _first_and_last(day: date, precision: str) -> tuple[date, date]:
    """Return the first and the last day of the day, month or year that *day* is in."""
    if precision == "day":
        return day, day
    if precision == "month":
        return day.replace(day=1), day.replace(day=calendar.monthrange(day.year, day.month)[1])
    return date(day.year, 1, 1), date(day.year, 12, 31)


@given(day=DAYS, precision=st.sampled_from(PRECISIONS))
def test_an_interval_covers_what_its_date_names(day: date, precision: str) -> None:
    entity = make_interval(_reduced(day, precision))
    assert entity is not None
    first, last = _first_and_last(day, precision)
    assert dict(entity.facts) == {"startDate": first.isoformat(), "endDate": last.isoformat(), "precision": precision}
    assert entity.path == f"time/{day.isoformat()[: {'day': 10, 'month': 7, 'year': 4}[precision]]}"
    assert (entity.kind, entity.attested) == ("Interval", True)


@given(one=DAYS, other=DAYS, precision=st.sampled_from(PRECISIONS))
def test_an_interval_runs_from_the_first_day_to_the_last(one: date, other: date, precision: str) -> None:
    start, end = sorted((one, other))
    entity = make_interval(_reduced(start, precision), _reduced(end, precision))
    assert entity is not None
    assert entity.facts["startDate"] == _first_and_last(start, precision)[0].isoformat()
    assert entity.facts["endDate"] == _first_and_last(end, precision)[1].isoformat()
    same = _reduced(start, precision) == _reduced(end, precision)
    assert entity.path.count("/") == (1 if same else 2)


@given(one=DAYS, other=DAYS)
def test_an_interval_never_ends_before_it_starts(one: date, other: date) -> None:
    entity = make_interval((one.year, one.month, one.day), (other.year, other.month, other.day))
    assert (entity is None) == (other < one)


def _read(text: str, language: str) -> list[tuple[str, str]]:
    """Return (text, path) of each date in *text*; a date that needs a year from elsewhere fails the test."""
    read = []
    for start, end, when in Dates(languages.data(language)).find(text):
        entity = when.complete(0)
        assert entity is not None
        read.append((text[start:end], entity.path))
    return read


@given(day=DAYS)
def test_round_trip_of_a_day(day: date) -> None:
    chinese = f"{day.year}年{day.month}月{day.day}日"
    assert _read(f"于{chinese}举行", "zh") == [(chinese, f"time/{day.isoformat()}")]
    english = f"{day.day} {calendar.month_name[day.month]} {day.year}"
    assert _read(f"held on {english} at", "en") == [(english, f"time/{day.isoformat()}")]


@given(year=YEARS, month=MONTHS)
def test_round_trip_of_a_month(year: int, month: int) -> None:
    path = f"time/{year}-{month:02d}"
    assert _read(f"在{year}年{month}月举行", "zh") == [(f"{year}年{month}月", path)]
    english = f"{calendar.month_name[month]} {year}"
    assert _read(f"held in {english} at", "en") == [(english, path)]


@given(one=DAYS, other=DAYS)
def test_round_trip_of_days_of_two_years(one: date, other: date) -> None:
    start, end = sorted((one, other.replace(year=2099 if other.year == one.year else other.year)))
    path = f"time/{start.isoformat()}" + ("" if start == end else f"/{end.isoformat()}")
    chinese = f"{start.year}年{start.month}月{start.day}日至{end.year}年{end.month}月{end.day}日"
    assert _read(f"于{chinese}举行", "zh") == [(chinese, path)]
    english = " to ".join(f"{day.day} {calendar.month_name[day.month]} {day.year}" for day in (start, end))
    assert _read(f"from {english} at", "en") == [(english, path)]


@given(year=st.integers(1901, 2098), length=st.integers(1, 40))
def test_round_trip_of_years(year: int, length: int) -> None:
    last = min(2099, year + length)
    path = f"time/{year}/{last}"
    assert _read(f"在{year}年至{last}年举行", "zh") == [(f"{year}年至{last}年", path)]


@given(year=st.integers(1999, 2098), length=st.integers(1, 40))
def test_round_trip_of_english_years(year: int, length: int) -> None:
    last = min(2099, year + length)
    assert _read(f"held in {year}-{last} at", "en") == [(f"{year}-{last}", f"time/{year}/{last}")]


@given(year=YEARS, month=MONTHS, day=st.integers(1, 31))
def test_a_day_without_a_year_takes_the_one_given(year: int, month: int, day: int) -> None:
    entity = PartialDate(None, month, day).complete(year)
    possible = day <= calendar.monthrange(year, month)[1]
    assert (entity.path if entity else None) == (f"time/{year}-{month:02d}-{day:02d}" if possible else None)


@given(year=st.integers(1901, 2098), first=MONTHS, last=MONTHS)
def test_a_span_of_months_over_the_turn_of_the_year_ends_in_the_next(year: int, first: int, last: int) -> None:
    entity = PartialDate(year, first, end_month=last).complete(0)
    assert entity is not None
    assert entity.facts["startDate"] == f"{year}-{first:02d}-01"
    assert entity.facts["endDate"].startswith(f"{year + (last < first)}-{last:02d}-")


MASTHEAD = "United Nations\nS/2015/517\nDistr.: General\n2 July 2015\nOriginal: English\n\n"
COVERED = "1. The present report covers the period from 5 December 2014 to 28 June 2015.\n\n2. "

# a date without its year: in what the report covers, whatever year was named in a sentence before
BARE_EN = {
    "covered": ("Shots had been heard since 8 October 2013. On 20 December, they ceased.", "2014-12-20"),
    "covered-later": (
        "It recalled its resolution 1701 (2006) of 11 August 2006. On 3 March, a patrol was stopped.",
        "2015-03-03",
    ),
    "same-sentence": ("It had met in May 2012 and, on 20 December, closed.", "2012-12-20"),
    "quoted": ("He said: “All have waited since 8 October 2013.” On 20 December, they left.", "2014-12-20"),
    # it covers no August: nearest to the date named last
    "not-covered": ("The patrol left on 30 June 2015. On 1 July, it returned.", "2015-07-01"),
}


@pytest.mark.parametrize(("told", "day"), BARE_EN.values(), ids=BARE_EN)
def test_a_day_without_a_year_lies_in_what_the_report_covers(told: str, day: str) -> None:
    report = extract.extract_report(MASTHEAD + COVERED + told + "\n", "en")
    days = [one.entities[0].path for one in report.mentions if one.kind == "Interval"]
    assert days[-1] == f"time/{day}"


SINCE = {
    "en": ("1. Since the review in July 2014, divers have asked. The Chair said that they had met in May.", "2015-05"),
    "zh": ("1. 自2014年7月审查以来，潜水员一直在询问。主席说，他们5月举行了会议。", "2015-05"),
}


@pytest.mark.parametrize("language", SINCE)
def test_when_something_began_does_not_tell_the_year_of_what_follows(language: str) -> None:
    told, month = SINCE[language]
    report = extract.extract_report(MASTHEAD + told + "\n", language)
    assert report.mentions[-1].entities[0].path == f"time/{month}"


def test_a_year_of_long_ago_is_not_spoken_of_in_the_next_paragraph() -> None:
    told = "1. The Force was created on 19 March 1978.\n\n2. On 4 May, a patrol was stopped.\n"
    report = extract.extract_report(MASTHEAD + told, "en")
    assert report.mentions[-1].entities[0].path == "time/2015-05-04"


# The head of a report without a date, and the year of "On 4 May" in it.
UNDATED = {
    "S/2023/433": ("Security Council\nS/2023/433\n", 2023),
    "S/2023/57": ("Security Council\nS/2023/57\n", 2022),
    "A/HRC/58/7": ("General Assembly\nA/HRC/58/7\n", 2024),
    "A/HRC/60/7": ("General Assembly\nA/HRC/60/7\n", 2025),
    "A/79/182": ("General Assembly\nA/79/182\n", 2024),
    "E/CN.6/2025/4": ("Economic and Social Council\nE/CN.6/2025/4\n", 2024),
    "DP/2023/10": ("Executive Board\nDP/2023/10\n", 2022),
    "session": ("Executive Board of UNICEF\nAnnual session 2023\n", 2022),
}


@pytest.mark.parametrize(("head", "year"), UNDATED.values(), ids=UNDATED)
def test_a_symbol_or_a_session_tells_when_an_undated_report_was_written(head: str, year: int) -> None:
    text = f"United Nations\n{head}\nReport of the Secretary-General\n\n1. On 4 October, a school was opened.\n"
    report = extract.extract_report(text, "en")
    assert report.mentions[-1].entities[0].path == f"time/{year}-10-04"
    assert report.header.date is None, "it is never written down"


def test_a_day_that_is_only_near_the_true_one_makes_nothing_planned() -> None:
    text = "United Nations\nGeneral Assembly\nA/79/182\n\nReport of the Secretary-General\n\n1. {}\n"
    report = extract.extract_report(text.format("UNICEF met with UNDP in September 2024."), "en")
    assert [record.status for record in report.collaborations] == ["completed"]


def test_the_end_of_a_term_far_ahead_is_not_the_year_of_the_next_sentence() -> None:
    told = "1. The term of the Force ends on 22 February 2018. On 23 February, it opened a school.\n"
    report = extract.extract_report(MASTHEAD + told, "en")
    assert report.mentions[-1].entities[0].path == "time/2015-02-23"


def test_what_is_planned_for_next_year_goes_on_in_that_year() -> None:
    told = "1. The Force will move on 22 February 2016. On 23 February, it will open a school.\n"
    report = extract.extract_report(MASTHEAD + told, "en")
    assert report.mentions[-1].entities[0].path == "time/2016-02-23"


def test_what_is_planned_for_next_year_is_not_the_year_of_the_next_paragraph() -> None:
    told = "1. The Force will move on 22 February 2016.\n\n2. On 23 March, it opened a school.\n"
    report = extract.extract_report(MASTHEAD + told, "en")
    assert report.mentions[-1].entities[0].path == "time/2015-03-23"

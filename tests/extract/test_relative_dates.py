"""When it was, told by the date before: 同月, "in that year"."""

from __future__ import annotations

import pytest

from extract import extract_report
from tests.extract.pipes.test_collaboration import records

TOLD = {
    "same-month": ("UNHCR held a forum in May 2021. In the same month, {}.", "@2021-05"),
    "month-of-a-day": ("UNHCR held a forum on 4 May 2021. Earlier in that month, {}.", "@2021-05"),
    "following-month": ("UNHCR held a forum in December 2021. In the following month, {}.", "@2022-01"),
    "later-that-year": ("UNHCR held a forum in March 2021. Later that year, {}.", "@2021"),
    "following-year": ("UNHCR held a forum in 2021. In the following year, {}.", "@2022"),
    "same-day": ("UNHCR held a forum on 3 May 2021. On the same day, {}.", "@2021-05-03"),
    # the date before is not so exact, is of several years, or there is none
    "which-month": ("UNHCR held a forum in 2021. In the same month, {}.", ""),
    "which-day": ("UNHCR held a forum in May 2021. On that day, {}.", ""),
    "which-year": ("UNHCR held a forum between 2019 and 2021. In the same year, {}.", ""),
    "no-date": ("UNHCR held a forum. In that year, {}.", ""),
    "that-year-class": ("UNHCR held a forum in May 2021. For that year group, {}.", ""),
    "同月": ("2021年3月8日，难民署举行了论坛。同月，{}。", "@2021-03"),
    "次月": ("2021年12月，难民署举行了论坛。次月，{}。", "@2022-01"),
    "同年": ("2021年12月，难民署举行了论坛。同年，{}。", "@2021"),
    "翌年": ("2021年12月，难民署举行了论坛。翌年，{}。", "@2022"),
    "同日": ("2021年3月8日，难民署举行了论坛。同日，{}。", "@2021-03-08"),
    "无月": ("2021年，难民署举行了论坛。同月，{}。", ""),
    "两年": ("2019年至2021年，难民署举行了论坛。同年，{}。", ""),
    "年龄": ("2021年，难民署举行了论坛。为同年龄儿童，{}。", ""),
    "六月": ("2021年，难民署举行了论坛。同年6月，{}。", "@2021-06"),
}


@pytest.mark.parametrize(("told", "when"), TOLD.values(), ids=TOLD)
def test_when_it_was(told: str, when: str) -> None:
    chinese = "。" in told
    what = "儿基会与劳工组织培训了教师" if chinese else "UNICEF and ILO trained teachers"
    found = records(told.format(what), "zh" if chinese else "en")
    assert found == [f"UNICEF ILO : training completed {when}".strip()]


@pytest.mark.parametrize(
    ("date", "told", "when"),
    [
        ("2031年7月4日", "去年11月", "time/2030-11"),
        ("2031年7月4日", "今年12月", "time/2031-12"),
        ("2031年11月", "今年3月", "time/2031-03"),
        ("2031年11月", "明年3月4日", "time/2032-03-04"),
    ],
)
def test_years_told_from_when_a_report_was_written(date: str, told: str, when: str) -> None:
    report = extract_report(f"海事组织修缮灯塔\n\n{date}\n\n{told},儿基会与劳工组织培训了教师。\n", "zh")
    assert [time.path for one in report.collaborations for time in one.times] == [when]

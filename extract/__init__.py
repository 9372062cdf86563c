"""From a file to what it says: reading, structure, and the spaCy pipeline that finds and identifies entities.

>>> import extract
>>> nlp = extract.load("zh")
>>> doc = nlp("大会第64/289号决议决定设立妇女署。")
>>> [(mention.text, mention.entities[0].path) for mention in doc._.un_mentions]
[('大会第64/289号决议', 'resolution/A/RES/64/289'), ('妇女署', 'body/UN-Women')]
"""

from __future__ import annotations

from extract.model import Block, Entity, Header, Mention, Report
from extract.pipeline import extract_report, load

__all__ = ["Block", "Entity", "Header", "Mention", "Report", "extract_report", "load"]

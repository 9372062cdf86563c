"""The page that people explore: what goes into it (data, layout) and what it is made of (template, style, scripts).

The scripts are plain JavaScript that needs no build step: :mod:`graphs.view` puts the files one behind the other.
"""

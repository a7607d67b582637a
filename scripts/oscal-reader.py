#!/usr/bin/env python3
"""Reads the OSCAL documents of an evidence package with compliance-trestle, a reader of which nothing here is a part.

    pip install compliance-trestle
    python3 scripts/oscal-reader.py PACKAGE

Each document is loaded into trestle's own classes, written out again by trestle and compared with what was read; then each
of trestle's validators is asked, and every id that one document takes from another is looked up among what trestle read.
Exit code 1: something was not read, not kept or not found.
"""

import json
import pathlib
import sys

import trestle.core.validator_factory  # noqa: F401 (first: the validators import it in a circle)
from trestle.core.catalog_validator import CatalogValidator
from trestle.core.duplicates_validator import DuplicatesValidator
from trestle.core.links_validator import LinksValidator
from trestle.core.refs_validator import RefsValidator
from trestle.oscal import OSCAL_VERSION
from trestle.oscal.assessment_results import AssessmentResults
from trestle.oscal.catalog import Catalog
from trestle.oscal.mapping import MappingCollection
from trestle.oscal.poam import PlanOfActionAndMilestones

DOCUMENTS = {
    "catalog": Catalog,
    "assessment-results": AssessmentResults,
    "poam": PlanOfActionAndMilestones,
    "mapping": MappingCollection,
}
VALIDATORS = (CatalogValidator, DuplicatesValidator, LinksValidator, RefsValidator)
# A package without gaps has no plan of action.
OPTIONAL = {"poam"}


def values_of(name, value):
    """Every value that stands under the key `name`, at any depth."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == name:
                yield inner
            yield from values_of(name, inner)
    elif isinstance(value, list):
        for inner in value:
            yield from values_of(name, inner)


def moments_alike(value):
    """Trestle writes a moment with another number of digits behind the second, and +00:00 for Z."""
    if isinstance(value, dict):
        return {key: moments_alike(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [moments_alike(inner) for inner in value]
    if isinstance(value, str) and value[4:5] == "-" and value[10:11] == "T":
        return value[:19]
    return value


def main(folder):
    problems = []
    read = {}
    for name, kind in DOCUMENTS.items():
        file = folder / f"oscal-{name}.json"
        if not file.exists() and name in OPTIONAL:
            continue
        try:
            model = kind.oscal_read(file)
            if model is None:
                raise ValueError("there is no such file")
        except Exception as error:  # noqa: BLE001 (trestle throws errors of many kinds)
            problems.append(f"{file.name} is not read: {error}")
            continue
        kept = json.loads(model.oscal_serialize_json())
        if moments_alike(kept) != moments_alike(json.loads(file.read_text("utf-8"))):
            problems.append(f"{file.name}: trestle writes other content than it read")
        for validator in VALIDATORS:
            if not validator().model_is_valid(model, False):
                problems.append(f"{file.name}: {validator.__name__} refuses it")
        read[name] = kept
    ids = set(values_of("id", read.get("catalog", {})))
    wanted = [one for doc in read.values() for key in ("control-id", "target-id") for one in values_of(key, doc)]
    wanted += [one for side in values_of("sources", read.get("mapping", {})) for one in values_of("id-ref", side)]
    problems += [f"no control {one} in the catalog" for one in sorted(set(wanted) - ids)]
    for name, doc in read.items():
        own = set(values_of("uuid", doc))
        missing = set(values_of("observation-uuid", doc)) - own
        problems += [f"oscal-{name}.json: no observation {one}" for one in sorted(missing)]
    for problem in problems:
        print(f"✗ {problem}")
    print(f"{len(read)} documents read by trestle (OSCAL {OSCAL_VERSION}), {len(wanted)} ids looked up, {len(problems)} problems")
    return 1 if problems or not read else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: oscal-reader.py PACKAGE")
    sys.exit(main(pathlib.Path(sys.argv[1])))

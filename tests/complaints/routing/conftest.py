from pathlib import Path

import pytest

from complaints import catalogue
from complaints.routing import Router

ROOT = Path(__file__).parents[3]
DATA = ROOT.parent / "shared" / "data"


@pytest.fixture(scope="session")
def malang():
    return catalogue.load("malang")


@pytest.fixture(scope="session")
def router(malang):
    return Router.for_city(malang)


@pytest.fixture(scope="session")
def data():
    if not (DATA / "complaints.csv").is_file():
        pytest.skip("the real reports are not part of the project and not reachable at ../shared/data")
    return DATA

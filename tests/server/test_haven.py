"""The container and the manifests for Haven: checked by their linters, and run as they are copied.

Haven asks no root, no rights to grow, health checks and limits (Haven compliancy checks; Kubernetes
Pod Security Standards, "restricted").
"""

from __future__ import annotations

import importlib.metadata
import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import kubernetes_validate
import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.server.house import ROOT

HAVEN = ROOT / "build" / "haven"
MANIFEST = (HAVEN / "kubernetes.yaml").read_text(encoding="utf-8")
OBJECTS = list(yaml.safe_load_all(MANIFEST))
CONTAINERFILE = (HAVEN / "Containerfile").read_text(encoding="utf-8")


def _of(kind):
    return [one for one in OBJECTS if one["kind"] == kind]


def _pods():
    """The pod of each workload, by the name of the workload."""
    found = {one["metadata"]["name"]: one["spec"]["template"]["spec"] for one in _of("Deployment")}
    for one in _of("CronJob"):
        found[one["metadata"]["name"]] = one["spec"]["jobTemplate"]["spec"]["template"]["spec"]
    return found


PODS = _pods()
CONTAINERS = {
    f"{name}/{one['name']}": one for name, pod in PODS.items() for one in pod["containers"]
}


@pytest.mark.parametrize("one", OBJECTS, ids=lambda one: f"{one['kind']}-{one['metadata']['name']}")
def test_an_object_is_as_the_api_of_kubernetes_has_it(one):
    """The schemas of Kubernetes, strict: a key that Kubernetes does not know is a fault."""
    kubernetes_validate.validate(one, "1.37", strict=True)


def test_the_schema_check_can_fail():
    """A key with a typing error and a number as text are found."""
    (deployment,) = _of("Deployment")
    for wrong in ({"replica": 2}, {"replicas": "two"}):
        broken = {**deployment, "spec": {**deployment["spec"], **wrong}}
        with pytest.raises(kubernetes_validate.ValidationError):
            kubernetes_validate.validate(broken, "1.37", strict=True)


@pytest.mark.parametrize(
    ("program", "arguments"),
    [
        ("hadolint", ["build/haven/Containerfile"]),
        ("yamllint", ["--strict", "-d", "{extends: default, rules: {line-length: {max: 100}}}",
                      "build/haven/kubernetes.yaml"]),
    ],
)  # fmt: skip
def test_a_linter_has_nothing_to_say(program, arguments):
    """Hadolint of the container file, yamllint of the manifests."""
    command = [Path(sys.executable).parent / program, *arguments]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (told.returncode, told.stdout) == (0, "")


@pytest.mark.parametrize("name", PODS)
def test_a_pod_is_restricted(name):
    """Pod Security Standards, restricted: not as root, the usual system calls, no rights."""
    pod = PODS[name]
    context = pod["securityContext"]
    assert context["runAsNonRoot"] is True
    assert context["runAsUser"] > 0
    assert context["seccompProfile"] == {"type": "RuntimeDefault"}
    assert pod["automountServiceAccountToken"] is False
    for key in ("hostNetwork", "hostPID", "hostIPC"):
        assert key not in pod
    allowed = {"emptyDir", "configMap", "secret"}
    assert {key for one in pod["volumes"] for key in one if key != "name"} <= allowed


@pytest.mark.parametrize("name", CONTAINERS)
def test_a_container_is_restricted_and_bounded(name):
    """Nothing is written but /tmp, no right is gained, and it cannot eat a node."""
    one = CONTAINERS[name]
    context = one["securityContext"]
    assert context["readOnlyRootFilesystem"] is True
    assert context["allowPrivilegeEscalation"] is False
    assert context["capabilities"] == {"drop": ["ALL"]}
    assert not context["privileged"]
    assert set(one["resources"]["requests"]) == {"cpu", "memory"}
    assert "memory" in one["resources"]["limits"]
    writable = [mount["mountPath"] for mount in one["volumeMounts"] if not mount.get("readOnly")]
    assert writable == ["/tmp"]
    assert re.search(r":(?!latest)[^:]+$", one["image"]), "an image has its version"


def test_people_only_come_to_a_server_that_can_work():
    """Ready asks the database; live does not, or all would be started anew when it is away."""
    (server,) = (one for name, one in CONTAINERS.items() if name.endswith("/gemeente"))
    paths = {key: server[f"{key}Probe"]["httpGet"]["path"] for key in ("startup", "liveness")}
    assert set(paths.values()) == {"/health/live"}
    assert server["readinessProbe"]["httpGet"]["path"] == "/health/ready"
    (deployment,) = _of("Deployment")
    assert deployment["spec"]["replicas"] >= 2
    words = server["args"]
    assert int(words[words.index("--workers") + 1]) >= 2
    assert deployment["spec"]["template"]["spec"]["terminationGracePeriodSeconds"] > 10
    (budget,) = _of("PodDisruptionBudget")
    assert budget["spec"]["minAvailable"] >= 1


def test_no_secret_stands_in_clear():
    """Each setting that is secret is read from a file of the mounted secret, and is no Secret."""
    assert _of("Secret") == []
    (told,) = (one["data"] for one in _of("ConfigMap"))
    secret = {"DATABASE", "LOGBOOK_KEY", "IDENTITY_KEY", "NOTIFY_TOKEN", "ZGW_CLIENT_ID"}
    for name in sorted(secret | {"ZGW_SECRET", "OBJECTS_TOKEN", "VTB_TOKEN"}):
        assert f"HOUVAST_{name}" not in told
    files = [value for key, value in told.items() if key.endswith("_FILE")]
    assert all(one.startswith("/run/secrets/houvast/") for one in files)
    assert "HOUVAST_DEMO" not in told
    for one in CONTAINERS.values():
        assert "env" not in one


def test_every_setting_of_the_manifest_is_one_of_the_server():
    """A name with a typing error would be ignored in silence."""
    (told,) = (one["data"] for one in _of("ConfigMap"))
    source = (ROOT / "app" / "server" / "settings.py").read_text(encoding="utf-8")
    for name in told:
        if name == "FORWARDED_ALLOW_IPS":  # of uvicorn
            continue
        plain = name.removeprefix("HOUVAST_").removesuffix("_FILE")
        assert f'"{plain}"' in source, name


def test_the_network_is_closed_but_for_what_is_needed():
    """In only on the one port; out only to DNS, PostgreSQL, clamd and HTTPS."""
    (policy,) = _of("NetworkPolicy")
    assert set(policy["spec"]["policyTypes"]) == {"Ingress", "Egress"}
    ports = {one["port"] for rule in policy["spec"]["egress"] for one in rule["ports"]}
    assert ports == {53, 5432, 3310, 443}
    assert all(rule["from"] for rule in policy["spec"]["ingress"])
    (ingress,) = _of("Ingress")
    assert ingress["spec"]["tls"]
    paths = [one["path"] for rule in ingress["spec"]["rules"] for one in rule["http"]["paths"]]
    assert paths == ["/v1"], "nobody outside asks /health, /meldingen or the demo"


# -- what the container holds -------------------------------------------------------------------


def _copies():
    """From and to of each COPY of the container file."""
    for line in CONTAINERFILE.splitlines():
        if line.startswith("COPY "):
            *sources, target = shlex.split(line)[1:]
            yield from ((source, target) for source in sources)


def _copied(folder):
    """The tree that the container holds, made as its COPY lines say."""
    for source, target in _copies():
        wanted = folder / target
        if target.endswith("/"):
            wanted = wanted / Path(source).name
        wanted.parent.mkdir(parents=True, exist_ok=True)
        if (ROOT / source).is_dir():
            for path in (ROOT / source).rglob("*"):
                if path.is_file() and "__pycache__" not in path.parts:
                    one = wanted / path.relative_to(ROOT / source)
                    one.parent.mkdir(parents=True, exist_ok=True)
                    one.write_bytes(path.read_bytes())
        else:
            wanted.write_bytes((ROOT / source).read_bytes())
    return folder


def _packages(folder, requirements):
    """A folder with the packages of these requirements, what they need, and nothing else."""
    wanted, seen = [Requirement(one) for one in requirements], set()
    while wanted:
        one = wanted.pop()
        key = (canonicalize_name(one.name), tuple(sorted(one.extras)))
        if key in seen:
            continue
        seen.add(key)
        told = importlib.metadata.distribution(one.name)
        assert one.specifier.contains(told.version), f"{one} is here as {told.version}"
        for path in {Path(file).parts[0] for file in told.files or ()} - {".."}:
            if not (folder / path).exists():
                (folder / path).symlink_to(told.locate_file(path))
        for more in map(Requirement, told.requires or ()):
            extras = one.extras or {""}
            if more.marker is None or any(more.marker.evaluate({"extra": e}) for e in extras):
                wanted.append(more)
    return folder


def test_the_container_has_all_it_needs_and_no_screens(tmp_path):
    """Only what is copied, with only the packages it installs: it migrates and makes a worker."""
    tree, packages = _copied(tmp_path / "tree"), tmp_path / "packages"
    packages.mkdir()
    locked = (tree / "gemeente.txt").read_text()
    found = map(Requirement, re.findall(r"^([^ #].*?) \\$", locked, re.MULTILINE))
    requirements = [str(one) for one in found if one.marker is None or one.marker.evaluate()]
    names = {Requirement(one).name for one in requirements}
    assert {"fastapi", "httpx", "uvicorn", "psycopg", "joserfc"} <= names
    assert not {"flet", "playwright", "pytest"} & names
    _packages(packages, requirements)
    assert not (tree / "app" / "ui").exists()
    before = sorted(tree.rglob("*"))
    run = (
        "import sys, json; sys.argv = ['app.main', 'gemeente', '--migrate']\n"
        "from app.main import gemeente_worker, main\n"
        "main(); gemeente_worker(); import app.server.systems.choose\n"
        "print(json.dumps(sorted({name.partition('.')[0] for name in sys.modules})))"
    )
    environment = {
        "PATH": os.environ["PATH"], "PYTHONPATH": os.pathsep.join([str(tree), str(packages)]),
        "PYTHONDONTWRITEBYTECODE": "1", "HOUVAST_DEMO": "yes",
        "HOUVAST_DATABASE": f"sqlite:///{tmp_path / 'gemeente.db'}",
    }  # fmt: skip
    # -S: the packages of this environment are not found but through the folder.
    found = subprocess.run(
        [sys.executable, "-S", "-c", run],
        cwd=tree, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert found.returncode == 0, found.stderr
    assert "fastapi" in json.loads(found.stdout)
    assert sorted(tree.rglob("*")) == before, "the file system of the container is read-only"


def test_the_container_is_no_root_and_takes_no_secret_along():
    """The last user is a number above zero, so that runAsNonRoot can be checked; no wide COPY."""
    users = re.findall(r"^USER (.+)$", CONTAINERFILE, re.MULTILINE)
    assert users[-1].isdigit()
    assert int(users[-1]) == PODS["houvast-gemeente"]["securityContext"]["runAsUser"]
    sources = [source for source, _target in _copies()]
    assert "." not in sources
    parts = {part for one in sources for part in Path(one).parts}
    assert not {"tests", ".venv", ".git", "ui"} & parts
    assert not re.search(r"(?i)^(ARG|ENV) .*(secret|token|key|password)", CONTAINERFILE)

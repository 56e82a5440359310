"""The door: the open internet, what the operator allowed, and nothing else, however it is spelled or looked up."""

import asyncio
import datetime as dt
import ssl
from collections.abc import Sequence
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from hypothesis import given
from hypothesis import strategies as st

from bot.settings import Settings
from handlers.fetching.door import SET_ASIDE, is_public, resolve
from tests.fetching.serving import SECRET, Serving, fetching, json_at, refused, serving

JSON = '{"n": 12.50}'
INSIDE = [
    *("127.0.0.1", "127.8.9.10", "0.0.0.0", "0.1.2.3", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254"),
    *("100.64.0.1", "100.127.255.254", "192.0.0.8", "192.0.2.1", "198.18.0.1", "203.0.113.9", "224.0.0.1"),
    *("239.255.255.250", "240.0.0.1", "255.255.255.255"),
    *("::", "::1", "fe80::1", "fe80::1%eth0", "fc00::1", "fd00:ec2::254", "fec0::1", "ff02::1", "2001:db8::1"),
    *("::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254", "::127.0.0.1", "::10.0.0.1"),
    *("64:ff9b::127.0.0.1", "64:ff9b::a00:1", "64:ff9b::169.254.169.254", "64:ff9b:1::a00:1"),
    *("2002:7f00:1::", "2002:a00:1::1", "2002:a9fe:a9fe::", "2001:0:7f00:1::", "100::1", "5f00::1"),
    *("", "localhost", "1.2.3", "1.2.3.4/32", "٣.1.1.1"),
]
OUTSIDE = ["1.1.1.1", "93.184.216.34", "2606:4700::1111", "::ffff:1.1.1.1", "64:ff9b::101:101", "2002:101:101::1"]


@pytest.mark.parametrize("address", INSIDE)
def test_what_lies_inside_is_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", OUTSIDE)
def test_what_lies_outside_is_public(address: str) -> None:
    assert is_public(address)


NAT64 = IPv6Network("64:ff9b::/96")
EDGES = st.sampled_from([ip_address(one) for one in (*INSIDE[:33], *OUTSIDE)])
ADDRESSES = st.one_of(st.ip_addresses(v=4), st.ip_addresses(v=6), EDGES)


@given(ADDRESSES)
def test_the_door_lets_through_what_is_global_and_nothing_else(address: IPv4Address | IPv6Address) -> None:
    if is_public(str(address)):
        assert address.is_global
        marks = (address.is_multicast, address.is_private, address.is_loopback, address.is_link_local)
        assert not any(marks)
    elif isinstance(address, IPv4Address):
        aside = any(address in one for one in SET_ASIDE if one.version == 4)
        assert aside or not address.is_global or address.is_multicast or address.is_reserved


@given(st.ip_addresses(v=4))
def test_no_way_around_leads_to_what_is_refused(address: IPv4Address) -> None:
    number = int(address)
    around = [
        IPv6Address((0xFFFF << 32) | number),
        IPv6Address(int(NAT64.network_address) | number),
        IPv6Address((0x2002 << 112) | (number << 80) | 1),
    ]
    assert [is_public(str(one)) for one in around] == [is_public(str(address))] * 3


@pytest.mark.parametrize(
    "host", ["0", "2130706433", "0x7f000001", "0x7f.1", "017700000001", "127.1", "0177.0.0.1", "[::ffff:7f00:1]"]
)
async def test_other_spellings_of_this_machine_are_read_as_it_reads_them(host: str) -> None:
    async with fetching("allowed.example") as fetch:
        code, _ = await refused(json_at(f"http://{host}:9/"), fetch=fetch)
    assert code in {"fetch_refused", "fetch_no_such_host", "fetch_url_not_understood"}
    assert code == "fetch_refused" or not host.startswith(("0x", "2130"))


@pytest.mark.parametrize("name", ["localhost", "LOCALHOST", "localhost.", "127.0.0.1", "[::1]"])
async def test_this_machine_is_refused_by_any_name(source: Serving, name: str) -> None:
    async with fetching("prometheus") as fetch:
        code, _ = await refused(json_at(source.url(host=name)), fetch=fetch)
    assert code == "fetch_refused" or (name, code) == ("localhost.", "fetch_no_such_host")
    assert source.asked == []


@pytest.mark.parametrize("found", [["93.184.216.34", "127.0.0.1"], ["127.0.0.1", "93.184.216.34"]])
async def test_a_name_with_one_address_inside_is_refused(source: Serving, found: list[str]) -> None:
    async with fetching("prometheus", resolve=lambda _: found) as fetch:
        mixed = json_at(source.url(host="mixed.example"))
        assert await refused(mixed, fetch=fetch) == ("fetch_refused", "mixed.example")
    assert source.asked == []


async def test_a_name_that_changes_its_mind_finds_nothing(source: Serving) -> None:
    """What was looked at is what is connected to: nobody looks the name up a second time in between."""
    looked: list[str] = []

    def rebinding(host: str) -> Sequence[str]:
        looked.append(host)
        return ["192.0.2.1"] if len(looked) == 1 else ["127.0.0.1"]

    source.leads(source.url(host="rebinding.example"), "/")
    source.says(JSON, "/")
    async with fetching("prometheus", resolve=rebinding, seconds=1) as fetch:
        assert (await refused(json_at(source.url(host="rebinding.example")), fetch=fetch))[0] == "fetch_refused"
        assert len(looked) == 1
        assert (await refused(json_at(source.url(host="rebinding.example")), fetch=fetch))[0] == "fetch_refused"
    assert source.asked == []


async def test_a_name_is_looked_up_once_for_each_connection(source: Serving) -> None:
    looked: list[str] = []

    def look_up(host: str) -> Sequence[str]:
        looked.append(host)
        return ["127.0.0.1"]

    source.leads(source.url("/there", host="b.example"))
    source.says(JSON, "/there")
    async with fetching("a.example", "b.example", resolve=look_up) as fetch:
        assert str(await fetch.number(json_at(source.url(host="a.example")), None)) == "12.50"
    assert looked == ["a.example", "b.example"]
    assert [one.headers["host"] for one in source.asked] == [f"{name}.example:{source.port}" for name in "ab"]


async def test_each_address_is_tried_until_one_answers(source: Serving) -> None:
    source.says(JSON)
    async with fetching("two.example", resolve=lambda _: ["127.0.0.9", "127.0.0.1"]) as fetch:
        assert str(await fetch.number(json_at(source.url(host="two.example")), None)) == "12.50"
    async with fetching("none.example", resolve=lambda _: []) as fetch:
        assert (await refused(json_at(source.url(host="none.example")), fetch=fetch))[0] == "fetch_no_such_host"


async def test_names_that_take_long_keep_nobody_else_waiting(source: Serving) -> None:
    source.says(JSON)
    stuck = asyncio.Event()
    loop = asyncio.get_running_loop()

    def look_up(host: str) -> Sequence[str]:
        if host == "slow.example":
            asyncio.run_coroutine_threadsafe(stuck.wait(), loop).result(10)
        return ["127.0.0.1"]

    async with fetching("slow.example", "localhost", resolve=look_up) as fetch:
        slow = asyncio.create_task(refused(json_at(source.url(host="slow.example"), "[0]"), fetch=fetch))
        assert str(await fetch.number(json_at(source.url()), None)) == "12.50"
        assert not slow.done()
        stuck.set()
        assert (await slow)[0] == "fetch_gave_nothing"


# --- what the operator allows ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "allowed"),
    [
        ("", set()),
        ("Prometheus", {("prometheus", None)}),
        ("prometheus:9090, grafana.internal.", {("prometheus", 9090), ("grafana.internal", None)}),
        ("[::1]:9090,[fd00::2],10.0.0.5:80", {("::1", 9090), ("fd00::2", None), ("10.0.0.5", 80)}),
    ],
)
def test_the_setting_names_hosts_with_or_without_a_port(written: str, allowed: set[tuple[str, int | None]]) -> None:
    assert Settings(metric_hosts=written).allowed_hosts == allowed


async def test_an_allowed_port_is_that_port_alone(source: Serving) -> None:
    source.says(JSON)
    async with serving() as other, fetching() as fetch:
        other.says(JSON)
        fetch._door._allowed = Settings(metric_hosts=f"localhost:{source.port}").allowed_hosts
        assert str(await fetch.number(json_at(source.url()), None)) == "12.50"
        assert (await refused(json_at(other.url()), fetch=fetch))[0] == "fetch_refused"
        assert (await refused(json_at(source.leads(other.url())), fetch=fetch))[0] == "fetch_refused"
        assert other.asked == []


def test_this_machine_knows_itself() -> None:
    assert set(resolve("localhost")) & {"127.0.0.1", "::1"}


# --- TLS -------------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def tls(tmp_path_factory: pytest.TempPathFactory) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """A server that proves to be secure.example, and who vouches for it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "secure.example")])
    now = dt.datetime.now(dt.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("secure.example")]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    folder: Path = tmp_path_factory.mktemp("tls")
    both = folder / "both.pem"
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    both.write_bytes(private + certificate.public_bytes(serialization.Encoding.PEM))
    server = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    server.load_cert_chain(both)
    return server, ssl.create_default_context(cadata=certificate.public_bytes(serialization.Encoding.PEM).decode())


async def test_a_host_proves_its_own_name(tls: tuple[ssl.SSLContext, ssl.SSLContext]) -> None:
    server, trusted = tls
    allowed = ("secure.example", "other.example")
    async with serving(server) as secure:
        secure.says(JSON)
        async with fetching(*allowed, resolve=lambda _: ["127.0.0.1"], trusted=trusted) as fetch:
            at = json_at(secure.url(host="secure.example"), header="X-Key")
            assert str(await fetch.number(at, SECRET)) == "12.50"
            assert secure.asked[0].headers["x-key"] == SECRET
            other = json_at(secure.url(host="other.example"), header="X-Key")
            assert await refused(other, SECRET, fetch) == ("fetch_not_trusted", "other.example")
        async with fetching(*allowed, resolve=lambda _: ["127.0.0.1"]) as fetch:
            assert await refused(at, SECRET, fetch) == ("fetch_not_trusted", "secure.example")
        assert len(secure.asked) == 1, "nothing is sent to whom is not trusted"


async def test_https_does_not_lead_to_http(tls: tuple[ssl.SSLContext, ssl.SSLContext], source: Serving) -> None:
    server, trusted = tls
    source.says(JSON)
    async with serving(server) as secure:
        secure.leads(source.url())
        async with fetching("secure.example", "localhost", resolve=lambda _: ["127.0.0.1"], trusted=trusted) as fetch:
            at = json_at(secure.url(host="secure.example"))
            assert await refused(at, None, fetch) == ("fetch_redirected_unsafely", "secure.example")
            source.leads(secure.url("/up", host="secure.example"))
            secure.says(JSON, "/up")
            assert str(await fetch.number(json_at(source.url()), None)) == "12.50"


async def test_what_speaks_no_tls_is_not_trusted() -> None:
    async def plain(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(1)
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        writer.close()

    async with await asyncio.start_server(plain, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        assert await refused(json_at(f"https://localhost:{port}/")) == ("fetch_not_trusted", "localhost")

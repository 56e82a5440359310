# Drumbeat for a container: an ordinary user, a root file system that nobody writes to, and /data as the one volume.
# The tag moves with Python's fixes; to pin one build, put its digest behind it: python:3.11-slim-bookworm@sha256:…
ARG BASE=python:3.11-slim-bookworm

FROM ${BASE} AS packages
COPY requirements.txt /
# Wheels alone, each with the hash in the lock: nothing is compiled, and no build tool is needed.
RUN python -m venv --without-pip /opt/drumbeat \
    && pip --python /opt/drumbeat/bin/python install --no-cache-dir --require-hashes --only-binary=:all: -r /requirements.txt

FROM ${BASE}
RUN pip uninstall --yes --quiet --root-user-action=ignore wheel setuptools pip \
    && useradd --system --uid 10001 --user-group --no-create-home --home-dir /data --shell /usr/sbin/nologin drumbeat \
    && install --directory --owner=drumbeat --group=drumbeat --mode=700 /data
COPY --from=packages /opt/drumbeat /opt/drumbeat
COPY app.py /app/
COPY bot /app/bot/
COPY handlers /app/handlers/
COPY storage /app/storage/
RUN ["/opt/drumbeat/bin/python", "-m", "compileall", "-q", "/app"]

# A library asks for the home folder when it is imported, and matplotlib keeps what it found there.
ENV HOME=/tmp \
    PATH=/opt/drumbeat/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    DATA_DIR=/data
# By its number, so that a cluster can tell that it is not root.
USER 10001:10001
# From here a DATA_DIR that is left as `data` is /data too.
WORKDIR /
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
    CMD ["python", "-c", "import os, urllib.request as r; r.urlopen(f\"http://127.0.0.1:{os.environ.get('PORT') or 3000}/healthz\", timeout=4)"]
ENTRYPOINT ["python", "/app/app.py"]
CMD ["serve"]

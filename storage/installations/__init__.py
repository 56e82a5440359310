"""Where Drumbeat is installed: one row per workspace and one per org-wide installation, their tokens encrypted.

A workspace has a token of its own, or is served by the token of its `org`, whose row has the org's id (E…) in place of
a workspace's (T…). What people made is always kept by the workspace. Moments here are real time.
"""

from storage.installations.keeping import (
    Installation,
    Named,
    find_all_everywhere,
    find_named_everywhere,
    get,
    get_name,
    save,
)
from storage.installations.leaving import (
    begin_purge,
    claim_try,
    connect_again,
    count_disconnected_everywhere,
    find_refused_everywhere,
    find_to_purge_everywhere,
    is_being_purged,
    mark_disconnected,
    mark_left,
    mark_refused,
    mark_tried,
)
from storage.installations.orgs import (
    find_orgs_to_ask_everywhere,
    find_served_everywhere,
    find_serving_everywhere,
    leave_everywhere,
    return_everywhere,
    serve_everywhere,
)
from storage.installations.refreshing import claim_refresh, find_expiring_everywhere, put_refresh_off, save_refreshed
from storage.installations.rows import GONE, NO_ACCESS, REVOKED, SAID, UNINSTALLED, InstallationRow

__all__ = [
    "GONE",
    "NO_ACCESS",
    "REVOKED",
    "SAID",
    "UNINSTALLED",
    "Installation",
    "InstallationRow",
    "Named",
    "begin_purge",
    "claim_refresh",
    "claim_try",
    "connect_again",
    "count_disconnected_everywhere",
    "find_all_everywhere",
    "find_expiring_everywhere",
    "find_named_everywhere",
    "find_orgs_to_ask_everywhere",
    "find_refused_everywhere",
    "find_served_everywhere",
    "find_serving_everywhere",
    "find_to_purge_everywhere",
    "get",
    "get_name",
    "is_being_purged",
    "leave_everywhere",
    "mark_disconnected",
    "mark_left",
    "mark_refused",
    "mark_tried",
    "put_refresh_off",
    "return_everywhere",
    "save",
    "save_refreshed",
    "serve_everywhere",
]

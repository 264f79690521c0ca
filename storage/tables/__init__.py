"""What we remember, as tables. Rows are dumb: they hold columns, the rules live in `complaints`.

Times are aware UTC instants; dates are local days of the city. Words that people wrote are kept as they
wrote them (cleaned of NUL and control marks at the door), never escaped.
"""

from storage.tables.base import METADATA, table_of
from storage.tables.deeds import StaffDeed
from storage.tables.duty import Chore, OfficerDuty, OfficerLeave
from storage.tables.guarding import BlockedMessage, CitizenBlock
from storage.tables.likeness import ReportMark
from storage.tables.memory import AuditRecord, RoutingLesson
from storage.tables.people import Category, Citizen, Department, Identity, Officer, SealingKey
from storage.tables.photos import PhotoBand, PhotoPrint
from storage.tables.places import PlaceToken
from storage.tables.queues import Dialogue, InboxUpdate, MovedChat, OutboxLetter, UnheardLetter
from storage.tables.reports import (
    DESK,
    ORIGIN,
    SENT_BY,
    Attachment,
    MessageLink,
    Report,
    ReportEvent,
    StaffCard,
)
from storage.tables.rooms import RoomTrouble, StaffRoom, StaffTopic
from storage.tables.staff import BotAccount, StaffInvitation
from storage.tables.templates import AnswerTemplate

__all__ = [
    "DESK",
    "METADATA",
    "ORIGIN",
    "SENT_BY",
    "AnswerTemplate",
    "Attachment",
    "AuditRecord",
    "BlockedMessage",
    "BotAccount",
    "Category",
    "Chore",
    "Citizen",
    "CitizenBlock",
    "Department",
    "Dialogue",
    "Identity",
    "InboxUpdate",
    "MessageLink",
    "MovedChat",
    "Officer",
    "OfficerDuty",
    "OfficerLeave",
    "OutboxLetter",
    "PhotoBand",
    "PhotoPrint",
    "PlaceToken",
    "Report",
    "ReportEvent",
    "ReportMark",
    "RoomTrouble",
    "RoutingLesson",
    "SealingKey",
    "StaffCard",
    "StaffDeed",
    "StaffInvitation",
    "StaffRoom",
    "StaffTopic",
    "UnheardLetter",
    "table_of",
]

package org.clientele.lifecycle.internal.agenda.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.agenda.CalendarProblem;
import org.clientele.core.agenda.CalendarReport;
import org.clientele.core.agenda.CalendarRequest;
import org.clientele.core.store.AccessQuery;
import org.clientele.core.store.Store;
import org.clientele.core.tasks.NewTask;
import org.clientele.core.tasks.TaskItem;
import org.clientele.core.tasks.TaskQuery;
import org.clientele.core.tasks.TaskService;
import org.clientele.core.tasks.TaskState;
import org.clientele.customers.internal.tasks.TaskServiceImpl;
import org.clientele.lifecycle.internal.agenda.recurrence.RecurrenceServiceImpl;
import org.clientele.model.Party;
import org.clientele.model.TaskChannel;
import org.clientele.model.TaskPriority;
import org.clientele.testsupport.memory.Shop;
import org.clientele.testsupport.store.TestStores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calendar files against a real store. What files say is taken from RFC 5545 and from what Outlook and others write. */
class CalendarServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private static Path folder;

    private static Store store;
    private static ZoneId zone;
    private static int people;

    private final TaskService tasks = new TaskServiceImpl(NOON);
    private final CalendarServiceImpl calendars = new CalendarServiceImpl(tasks, new RecurrenceServiceImpl(), NOON);
    private final Actor ann = new Actor("ann" + ++people, "Ann");
    private final Path file = folder.resolve("calendar" + people + ".ics");
    private CalendarRequest request = new CalendarRequest(ann.account(), TODAY.minusDays(30), TODAY.plusDays(60),
            false);

    @BeforeAll
    static void open() throws Exception {
        store = TestStores.create(folder.resolve("store"));
        zone = store.info().settings().zone();
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private CalendarReport read(String... lines) throws Exception {
        Files.writeString(file, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("\r\n", lines)
                + "\r\nEND:VCALENDAR\r\n");
        return calendars.importFile(store, ann, request, file, null);
    }

    private List<TaskItem> mine() throws Exception {
        return tasks.page(store, ann, TaskQuery.ofOwner(ann.account()).in(EnumSet.allOf(TaskState.class)),
                Optional.empty(), 1000).tasks();
    }

    private static LocalDateTime local(String instant) {
        return LocalDateTime.ofInstant(Instant.parse(instant), zone);
    }

    private static List<Integer> lines(CalendarReport report, boolean refused) {
        return report.problems().stream().filter(p -> p.refused() == refused).map(CalendarProblem::line).toList();
    }

    @Test
    void exportThatIsImportedAgainChangesNothing() throws Exception {
        Party party = Shop.customer("C;1,\\x", "Ada, Countess; \u963f\u8fbe", ann.account(), null);
        Shop.add(store, party);
        OptionalLong customer = OptionalLong.of(party.getId());
        create(new NewTask(customer, ann.account(), TODAY.plusDays(3), "Visit, with a very long text that has to be "
                + "folded since lines of a calendar have at most 75 bytes: \u5e74\u5ea6\u56de\u8bbf\nbring: offer; plan")
                .at(TODAY.plusDays(3), TODAY.atTime(14, 0)).with(TaskPriority.HIGH, 90, TaskChannel.VISIT)
                .remind(TODAY.atTime(13, 30)));
        create(new NewTask(customer, ann.account(), TODAY, "Invoice").with(TaskPriority.LOW, 20, TaskChannel.MAIL)
                .remind(TODAY.minusDays(1).atTime(9, 0)));
        create(new NewTask(OptionalLong.empty(), ann.account(), null, "Whenever"));
        create(new NewTask(OptionalLong.empty(), ann.account(), null, "No effort").at(null, TODAY.atTime(8, 0)));
        assertEquals(4, calendars.exportFile(store, ann, request, file, null));
        List<TaskItem> before = mine();
        CalendarReport report = calendars.importFile(store, ann, request, file, null);
        assertEquals(List.of(), report.problems());
        assertEquals(4, report.unchanged());
        assertEquals(0, report.created() + report.changed() + report.ended());
        assertEquals(before, mine());
        for (String line : Files.readAllLines(file)) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 77, line);
        }
    }

    private void create(NewTask task) {
        assertTrue(tasks.create(store, ann, task, TaskService.MANUAL).isCommitted());
    }

    @Test
    void exportedFileIsPrivateAndNotedWithoutWhatItHolds() throws Exception {
        create(new NewTask(OptionalLong.empty(), ann.account(), TODAY, "Secret"));
        calendars.exportFile(store, ann, request, file, null);
        PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (posix != null) {
            assertEquals("rw-------", PosixFilePermissions.toString(posix.readAttributes().permissions()));
        }
        String noted = store.accessLog().entries(ann, AccessQuery.ALL, OptionalLong.empty(), 1)
                .toString();
        assertTrue(noted.contains(file.getFileName().toString()) && !noted.contains("Secret"), noted);
    }

    @Test
    void entryThatComesAgainChangesItsTaskAndACancelledOneEndsIt() throws Exception {
        String[] event = { "BEGIN:VEVENT", "UID:abc@example.org", "DTSTAMP:20261101T000000Z",
                "DTSTART:20261126T090000Z", "DURATION:PT45M", "SUMMARY:Team meeting", "END:VEVENT" };
        assertEquals(1, read(event).created());
        assertEquals(1, read(event).unchanged());
        event[3] = "DTSTART:20261127T100000Z";
        CalendarReport moved = read(event);
        assertEquals(1, moved.changed());
        TaskItem task = mine().getFirst();
        assertEquals(local("2026-11-27T10:00:00Z"), task.startsAt());
        assertEquals(45, task.effort());
        assertEquals("abc@example.org", task.uid());
        assertEquals("calendar", task.origin());
        event[5] = "SUMMARY:Team meeting\r\nSTATUS:CANCELLED";
        assertEquals(1, read(event).ended());
        assertEquals(TaskState.CANCELLED, mine().getFirst().state());
        assertEquals(1, read(event).unchanged());
        assertEquals(1, mine().size());
    }

    @Test
    void goodEntriesGoInAndTheOthersAreToldWithTheirLine() throws Exception {
        CalendarReport report = read(
                "BEGIN:VEVENT", "UID:1", "DTSTART:20261331T090000", "SUMMARY:bad time", "END:VEVENT", // line 3, 5
                "BEGIN:VEVENT", "UID:2", "DTSTART:20261126T090000Z", "SUMMARY:good", "PRIORITY:urgent", "END:VEVENT", // 8, 12
                "BEGIN:VEVENT", "UID:3", "DTSTART:20261126T090000Z", "DTEND:20261126T080000Z", "SUMMARY:back", // 14, 17
                "END:VEVENT",
                "BEGIN:VTODO", "UID:4", "DTSTART;TZID=Atlantis/Poseidonis:20261126T090000", "SUMMARY:x", "END:VTODO", // 20, 22
                "BEGIN:VEVENT", "UID:5", "SUMMARY:no start", "END:VEVENT", // 25
                "BEGIN:VEVENT", "UID:6", "DTSTART:20261126T090000Z", // 29, not closed
                "BEGIN:VTODO", "UID:7", "SUMMARY:good too", "DUE;VALUE=DATE:20261130", "END:VTODO",
                "BEGIN:VJOURNAL", "SUMMARY:diary", "END:VJOURNAL", // 37
                "BEGIN:VEVENT", "UID:8", "DTSTART:20261126T090000Z", "RRULE:FREQ=FORTNIGHTLY", "SUMMARY:y", // 43
                "END:VEVENT",
                "BEGIN:VTODO", "UID:9", "END:VTODO"); // 46
        assertEquals(2, report.created());
        assertEquals(List.of(5, 17, 22, 25, 29, 37, 43, 46), lines(report, true));
        assertEquals(List.of(12), lines(report, false));
        assertEquals(List.of("good", "good too"), mine().stream().map(TaskItem::text).toList());
        assertFalse(report.problems().toString().contains("bad time"));
    }

    @Test
    void entryOnADayOrAtATimeThatNoCalendarHasIsToldAndTheOthersGoIn() throws Exception {
        CalendarReport report = read(
                "BEGIN:VEVENT", "UID:1", "DTSTART:2026-13-45T99:00", "SUMMARY:a", "END:VEVENT", // line 3, 5
                "BEGIN:VEVENT", "UID:2", "DTSTART:20261301T090000Z", "SUMMARY:b", "END:VEVENT", // 8, 10
                "BEGIN:VEVENT", "UID:3", "DTSTART;VALUE=DATE:20261145", "SUMMARY:c", "END:VEVENT", // 13, 15
                "BEGIN:VEVENT", "UID:4", "DTSTART:20261126T990000", "SUMMARY:d", "END:VEVENT", // 18, 20
                "BEGIN:VTODO", "UID:5", "SUMMARY:e", "DUE;VALUE=DATE:20270230", "END:VTODO", // 23, 26
                "BEGIN:VEVENT", "UID:6", "DTSTART:20261126T090000Z", "DTEND:20261126T096100Z", "SUMMARY:f", // 28, 31
                "END:VEVENT",
                "BEGIN:VEVENT", "UID:7", "DTSTART:20261126T090000Z", "RRULE:FREQ=WEEKLY", "EXDATE:20261131T090000Z", // 34
                "SUMMARY:g", "END:VEVENT", // EXDATE: 38
                "BEGIN:VEVENT", "UID:8", "DTSTART:20261126T090000Z", "RRULE:FREQ=SOMETIMES;INTERVAL=0", "SUMMARY:h", // 41
                "END:VEVENT", // RRULE: 44
                "BEGIN:VEVENT", "UID:9", "DTSTART:20261126T090000Z", "this is no property", "SUMMARY:good", "END:VEVENT",
                "BEGIN:VEVENT", "UID:10", "DTSTART:20261126T090000Z", "RRULE:FREQ=DAILY;INTERVAL=0", "SUMMARY:i", // 53
                "END:VEVENT", // RRULE: 56
                "BEGIN:VEVENT", "UID:11", "DTSTART:20261127T0900"); // 59, cut off
        assertEquals(List.of("good"), mine().stream().map(TaskItem::text).toList());
        assertEquals(List.of(5, 10, 15, 20, 26, 31, 38, 44, 56, 59), lines(report, true));
    }

    @Test
    void daysInTheWrongOrderAreToldAndNoFileIsWritten() throws Exception {
        request = new CalendarRequest(ann.account(), LocalDate.of(2026, 12, 9), LocalDate.of(2026, 12, 1), false);
        ClienteleException refused = assertThrows(ClienteleException.class,
                () -> calendars.exportFile(store, ann, request, file, null));
        assertEquals(StatusCodes.INVALID_INPUT, refused.code());
        assertTrue(refused.getMessage().contains("2026-12-09") && refused.getMessage().contains("2026-12-01"),
                refused.getMessage());
        assertFalse(Files.exists(file));
    }

    @Test
    void timesOfOtherZonesAreToldByTheClockOfTheStore() throws Exception {
        read("BEGIN:VTIMEZONE", "TZID:Our office", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0530",
                "TZOFFSETTO:+0530", "END:STANDARD", "END:VTIMEZONE",
                event("shanghai", "DTSTART;TZID=Asia/Shanghai:20261201T090000"),
                event("outlook", "DTSTART;TZID=\"China Standard Time\":20261201T100000"),
                event("mozilla", "DTSTART;TZID=/mozilla.org/20050126_1/Asia/Shanghai:20261201T110000"),
                event("defined", "DTSTART;TZID=Our office:20261201T090000"),
                event("floating", "DTSTART:20261201T150000"));
        assertEquals(local("2026-12-01T01:00:00Z"), start("shanghai"));
        assertEquals(local("2026-12-01T02:00:00Z"), start("outlook"));
        assertEquals(local("2026-12-01T03:00:00Z"), start("mozilla"));
        assertEquals(local("2026-12-01T03:30:00Z"), start("defined"));
        assertEquals(LocalDateTime.of(2026, 12, 1, 15, 0), start("floating"));
    }

    @Test
    void timeThatTheClockSkipsIsAnHourLaterAndOneThatComesTwiceIsTheFirst() throws Exception {
        read(event("gap", "DTSTART;TZID=Europe/Berlin:20270328T023000"),
                event("overlap", "DTSTART;TZID=Europe/Berlin:20271031T023000"));
        assertEquals(local("2027-03-28T01:30:00Z"), start("gap"));
        assertEquals(local("2027-10-31T00:30:00Z"), start("overlap"));
    }

    private static String event(String uid, String start) {
        return String.join("\r\n", "BEGIN:VEVENT", "UID:" + uid, start, "SUMMARY:" + uid, "END:VEVENT");
    }

    private LocalDateTime start(String uid) throws Exception {
        return mine().stream().filter(t -> t.uid().equals(uid)).findFirst().orElseThrow().startsAt();
    }

    @Test
    void wholeDaysAreDueOnTheirLastDay() throws Exception {
        read("BEGIN:VEVENT", "UID:fair", "DTSTART;VALUE=DATE:20261201", "DTEND;VALUE=DATE:20261204", "SUMMARY:Fair",
                "END:VEVENT", "BEGIN:VTODO", "UID:todo", "DUE;VALUE=DATE:20261202", "STATUS:NEEDS-ACTION", "SUMMARY:Do",
                "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-PT15H", "END:VALARM", "END:VTODO");
        TaskItem todo = mine().get(0);
        TaskItem fair = mine().get(1);
        assertEquals(LocalDate.of(2026, 12, 3), fair.due());
        assertEquals(null, fair.startsAt());
        assertEquals(LocalDateTime.of(2026, 12, 1, 9, 0), todo.remindAt());
    }

    @Test
    void recurringEntryIsExpandedWithinTheDaysAskedForAndExceptionsAreKept() throws Exception {
        CalendarReport report = read("BEGIN:VEVENT", "UID:weekly", "DTSTART;TZID=Europe/Berlin:20261005T090000",
                "DTEND;TZID=Europe/Berlin:20261005T100000", "RRULE:FREQ=WEEKLY",
                "EXDATE;TZID=Europe/Berlin:20261207T090000", "SUMMARY:Weekly", "END:VEVENT",
                "BEGIN:VEVENT", "UID:weekly", "RECURRENCE-ID;TZID=Europe/Berlin:20261130T090000",
                "DTSTART;TZID=Europe/Berlin:20261201T140000", "SUMMARY:Weekly on Tuesday", "END:VEVENT");
        // 26 October to 24 January: Mondays 26.10. to 18.1., 13 of them, without 7 December; 30 November was moved
        assertEquals(12, report.created());
        assertEquals(1, report.beyond());
        List<LocalDateTime> starts = mine().stream().map(TaskItem::startsAt).toList();
        // summer time ended on 25 October 2026
        assertEquals(local("2026-10-26T08:00:00Z"), starts.getFirst());
        assertTrue(starts.contains(local("2026-12-01T13:00:00Z")));
        assertFalse(starts.contains(local("2026-12-07T08:00:00Z")));
        assertFalse(starts.contains(local("2026-11-30T08:00:00Z")));
        assertEquals(12, calendars.importFile(store, ann, request, file, null).unchanged());
    }

    @Test
    void whatIsNoCalendarAtAllIsRefused() throws Exception {
        assertEquals(StatusCodes.FILE_UNREADABLE, refused());
        Files.writeString(file, "number,name\n1,Ada\n");
        assertEquals(StatusCodes.FILE_MALFORMED, refused());
        Files.write(file, new byte[] { 'B', (byte) 0xC3, (byte) 0x28 });
        assertEquals(StatusCodes.FILE_ENCODING, refused());
        request = new CalendarRequest(ann.account(), TODAY, TODAY.minusDays(1), false);
        assertEquals(StatusCodes.INVALID_INPUT, refused());
    }

    private int refused() {
        return assertThrows(ClienteleException.class, () -> calendars.importFile(store, ann, request, file, null)).code();
    }

    @Test
    void lookingWritesNothing() throws Exception {
        request = new CalendarRequest(ann.account(), TODAY, TODAY.plusDays(9), true);
        long before = store.journal().lastSequence();
        assertEquals(1, read(event("look", "DTSTART:20261201T150000")).created());
        assertEquals(before, store.journal().lastSequence());
    }

    @Test
    void taskThatSomebodyElseHasNowIsLeftAlone() throws Exception {
        create(new NewTask(OptionalLong.empty(), ann.account(), TODAY, "Mine"));
        calendars.exportFile(store, ann, request, file, null);
        TaskItem task = mine().getFirst();
        assertTrue(tasks.change(store, ann, task.id(), NewTask.of(task).forOwner("bob")).isCommitted());
        CalendarReport report = calendars.importFile(store, ann, request, file, null);
        assertEquals(1, report.refused());
        assertEquals(List.of(), mine());
    }
}

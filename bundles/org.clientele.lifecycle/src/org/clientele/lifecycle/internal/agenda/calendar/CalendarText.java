package org.clientele.lifecycle.internal.agenda.calendar;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.agenda.CalendarProblem;
import org.clientele.core.agenda.CalendarService;
import org.eclipse.osgi.util.NLS;

/**
 * A calendar file cut into its entries, so that what is wrong with one of them does not touch the others and is told with
 * its line.
 */
final class CalendarText {

    private static final String BEGIN = "BEGIN:"; //$NON-NLS-1$
    private static final String END = "END:"; //$NON-NLS-1$
    private static final Set<String> ENTRIES = Set.of("VEVENT", "VTODO"); //$NON-NLS-1$ //$NON-NLS-2$
    private static final String ZONE = "VTIMEZONE"; //$NON-NLS-1$
    private static final Set<String> PASSED_OVER = Set.of("VFREEBUSY", "VALARM", ZONE); //$NON-NLS-1$ //$NON-NLS-2$

    private final List<Block> blocks = new ArrayList<>();
    /** The definitions of zones by their ids. */
    private final Map<String, List<String>> zones = new HashMap<>();
    private final List<CalendarProblem> problems = new ArrayList<>();
    private boolean cancels;

    private String kind;
    private int begun;
    private int depth;
    private List<String> lines = new ArrayList<>();

    static CalendarText read(Path file) throws ClienteleException {
        byte[] bytes;
        try {
            if (Files.size(file) > CalendarService.MOST_BYTES) {
                throw new ClienteleException(StatusCodes.OUT_OF_BUDGET,
                        NLS.bind(Messages.file_large, file, Long.toString(CalendarService.MOST_BYTES >> 20)));
            }
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new ClienteleException(StatusCodes.FILE_UNREADABLE, NLS.bind(Messages.file_missing, file), e);
        } catch (IOException e) {
            throw new ClienteleException(StatusCodes.FILE_UNREADABLE, NLS.bind(Messages.file_unreadable, file), e);
        }
        CalendarText text = new CalendarText();
        text.cut(decode(file, bytes));
        if (!text.calendar) {
            throw new ClienteleException(StatusCodes.FILE_MALFORMED, NLS.bind(Messages.file_noCalendar, file));
        }
        return text;
    }

    private boolean calendar;

    private static String decode(Path file, byte[] bytes) throws ClienteleException {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text; //$NON-NLS-1$
        } catch (CharacterCodingException e) {
            throw new ClienteleException(StatusCodes.FILE_ENCODING, NLS.bind(Messages.file_encoding, file), e);
        }
    }

    private void cut(String text) {
        String[] all = text.split("\r\n|\n|\r", -1); //$NON-NLS-1$
        for (int i = 0; i < all.length; i++) {
            line(all[i], i + 1);
        }
        if (kind != null) {
            open();
        }
    }

    private void line(String line, int number) {
        String upper = Block.isFolded(line) ? "" : line.strip().toUpperCase(Locale.ROOT); //$NON-NLS-1$
        boolean begin = upper.startsWith(BEGIN);
        String name = begin ? upper.substring(BEGIN.length()) : ""; //$NON-NLS-1$
        if (kind != null && begin && (ENTRIES.contains(name) || "VCALENDAR".equals(name))) { //$NON-NLS-1$
            open();
        }
        if (kind == null) {
            outside(line, upper, name, number);
            return;
        }
        lines.add(line);
        if (begin) {
            depth++;
        } else if (upper.startsWith(END) && --depth == 0) {
            close(upper.substring(END.length()));
        }
    }

    private void outside(String line, String upper, String name, int number) {
        if ("VCALENDAR".equals(name)) { //$NON-NLS-1$
            calendar = true;
        } else if (!name.isEmpty()) {
            if (!ENTRIES.contains(name) && !PASSED_OVER.contains(name)) {
                problems.add(new CalendarProblem(number, true, NLS.bind(Messages.entry_other, name)));
            }
            kind = name;
            begun = number;
            depth = 1;
            lines = new ArrayList<>(List.of(line));
        } else if (upper.startsWith("METHOD:CANCEL")) { //$NON-NLS-1$
            cancels = true;
        }
    }

    /** What was begun and is not closed cannot be trusted to be whole. */
    private void open() {
        problems.add(new CalendarProblem(begun, true, NLS.bind(Messages.entry_open, kind)));
        kind = null;
    }

    private void close(String name) {
        if (!name.strip().equals(kind)) {
            open();
            return;
        }
        if (ENTRIES.contains(kind)) {
            blocks.add(new Block(kind, begun, lines));
        } else if (ZONE.equals(kind)) {
            Block.Property id = new Block(kind, begun, lines).first().get("TZID"); //$NON-NLS-1$
            if (id != null) {
                zones.put(id.value().strip(), List.copyOf(lines));
            }
        }
        kind = null;
    }

    List<Block> blocks() {
        return blocks;
    }

    Map<String, List<String>> zones() {
        return zones;
    }

    List<CalendarProblem> problems() {
        return problems;
    }

    /** Whether the file calls off what it holds. */
    boolean cancels() {
        return cancels;
    }
}

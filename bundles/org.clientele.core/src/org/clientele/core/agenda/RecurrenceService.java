package org.clientele.core.agenda;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

import org.clientele.core.ClienteleException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * When something recurs: rules of RFC 5545, section 3.3.10, such as {@code FREQ=MONTHLY;BYDAY=1MO}. All methods return at
 * once and may be called by any thread, a user interface thread too.
 * <p>
 * A rule is read strictly: what a lenient reader would pass over, such as an unknown part or a frequency that is
 * misspelt, is a finding. Rules of seconds and minutes are refused, since nobody meets a customer that often.
 * <p>
 * <b>Which times.</b> A rule is counted on the clock of the wall: 09:00 stays 09:00 when the clock changes. Days that a month
 * lacks, such as 30 February, and times that a day lacks since the clock was put forward do not occur and are not
 * counted by COUNT, as the RFC has it. A time that comes twice since the clock was put back is taken once: the first. The
 * start is an occurrence where it fits the rule, and only there; it gives the time of day and whatever else the rule
 * leaves open. UNTIL is the last moment, included; a day stands for all of it, and a time in UTC is brought into the zone of
 * the start.
 * <p>
 * <b>Rules without an end</b> are allowed: they are counted only as far as the caller asks.
 *
 * @since 1.0
 */
@ProviderType
public interface RecurrenceService {

    /** The most occurrences that one call gives. */
    int MOST = 10_000;

    /**
     * Looks at a rule by itself.
     *
     * @param rule the rule; null or blank: once
     * @return what is wrong with it, errors first; empty for a good rule
     */
    List<RecurrenceFinding> check(String rule);

    /**
     * Looks at a rule together with its start: also whether it ever occurs from there on, whether it ends before it
     * begins, and whether the start itself fits the rule.
     *
     * @param rule the rule; null or blank: once
     * @param start when it begins
     * @param zone in which zone
     * @return what is wrong with it, errors first; empty for a good rule
     */
    List<RecurrenceFinding> check(String rule, LocalDateTime start, ZoneId zone);

    /**
     * When a rule occurs, in order.
     *
     * @param rule the rule; null or blank: once, at the start; when the clock skips the start, by as much later
     * @param start when it begins
     * @param zone the zone of the start, by whose clock the rule is counted
     * @param from the first moment asked for, on the clock of the zone
     * @param to the moment before which the last one lies
     * @param limit the most that are given, 1 to {@link #MOST}
     * @return the occurrences in the zone; those after {@code limit} are left out
     * @throws ClienteleException INVALID_INPUT with the first error of {@link #check(String)}
     */
    List<ZonedDateTime> occurrences(String rule, LocalDateTime start, ZoneId zone, LocalDateTime from,
            LocalDateTime to, int limit) throws ClienteleException;

    /**
     * On which days a rule occurs that has no time of day: whole days are skipped by no clock.
     *
     * @param rule the rule; null or blank: once, at the start
     * @param start the first day
     * @param from the first day asked for
     * @param to the last day asked for
     * @param limit the most that are given, 1 to {@link #MOST}
     * @return the days in order, each once
     * @throws ClienteleException INVALID_INPUT with the first error of {@link #check(String)}
     */
    List<LocalDate> days(String rule, LocalDate start, LocalDate from, LocalDate to, int limit)
            throws ClienteleException;

    /**
     * Says a rule in words, such as "Every 2 weeks on Monday and Thursday, 10 times" or "每 2 周的星期一、星期四，共 10 次".
     *
     * @param rule the rule; null or blank: once
     * @param locale Chinese, or else English is spoken
     * @return the words; the rule itself when it has an error
     */
    String describe(String rule, Locale locale);

    /**
     * Tells whether a rule goes on without an end.
     *
     * @param rule the rule; null or blank: once
     * @return true when it has neither COUNT nor UNTIL; false for one with an error
     */
    boolean isEndless(String rule);
}

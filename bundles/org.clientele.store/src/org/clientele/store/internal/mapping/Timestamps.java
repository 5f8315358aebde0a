package org.clientele.store.internal.mapping;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;

/**
 * Times without zone, and instants in UTC. They pass through a calendar in UTC, since a time in the hour that daylight
 * saving skips would be moved by the process's own zone.
 */
public final class Timestamps {

    private Timestamps() {
    }

    /**
     * Sets a parameter.
     *
     * @param statement the statement
     * @param index the parameter, from 1
     * @param value the time
     * @throws SQLException from the driver
     */
    public static void bind(PreparedStatement statement, int index, LocalDateTime value) throws SQLException {
        Timestamp timestamp = new Timestamp(value.toEpochSecond(ZoneOffset.UTC) * 1000);
        timestamp.setNanos(value.getNano());
        statement.setTimestamp(index, timestamp, utc());
    }

    /**
     * Reads a column.
     *
     * @param row the row
     * @param index the column, from 1
     * @return the time, or null
     * @throws SQLException from the driver
     */
    public static LocalDateTime read(ResultSet row, int index) throws SQLException {
        return read(row, index, utc());
    }

    /**
     * Reads a column.
     *
     * @param row the row
     * @param index the column, from 1
     * @param calendar from {@link #utc}, used by one thread at a time
     * @return the time, or null
     * @throws SQLException from the driver
     */
    public static LocalDateTime read(ResultSet row, int index, Calendar calendar) throws SQLException {
        Timestamp timestamp = row.getTimestamp(index, calendar);
        return timestamp == null ? null
                : LocalDateTime.ofEpochSecond(Math.floorDiv(timestamp.getTime(), 1000L), timestamp.getNanos(),
                        ZoneOffset.UTC);
    }

    /**
     * Sets an instant.
     *
     * @param statement the statement
     * @param index the parameter, from 1
     * @param value the instant
     * @throws SQLException from the driver
     */
    public static void bind(PreparedStatement statement, int index, Instant value) throws SQLException {
        bind(statement, index, LocalDateTime.ofInstant(value, ZoneOffset.UTC));
    }

    /**
     * Reads an instant.
     *
     * @param row the row
     * @param index the column, from 1
     * @return the instant, or null
     * @throws SQLException from the driver
     */
    public static Instant readInstant(ResultSet row, int index) throws SQLException {
        LocalDateTime time = read(row, index);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }

    /**
     * A calendar for many reads.
     *
     * @return in UTC, without the change from the Julian calendar
     */
    public static Calendar utc() {
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setGregorianChange(new Date(Long.MIN_VALUE));
        return calendar;
    }
}

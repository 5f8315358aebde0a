package org.clientele.cli.internal.commands;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.CommandSyntax.StoreUse;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.command.Invocation;
import org.clientele.cli.command.Table;
import org.clientele.cli.internal.Messages;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactService;
import org.clientele.core.segmentation.MembershipLogEntry;
import org.clientele.core.segmentation.MembershipService;
import org.clientele.model.Segment;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code segment history}: who entered and left a segment, when and why, or how many members it had on a day. */
@Component(service = CliCommand.class)
public final class SegmentHistoryCommand implements CliCommand {

    private static final int USUAL_ENTRIES = 100;
    private static final int MOST_ENTRIES = 100_000;

    private final FactService facts;
    private final SegmentRules named;
    private final MembershipService memberships;

    /**
     * Creates the command.
     *
     * @param facts keeps the columns
     * @param named finds the segment
     * @param memberships keeps the log
     */
    @Activate
    public SegmentHistoryCommand(@Reference FactService facts, @Reference SegmentRules named,
            @Reference MembershipService memberships) {
        this.facts = facts;
        this.named = named;
        this.memberships = memberships;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("segment history", Messages.SEGMENT_HISTORY.in(locale)).store(StoreUse.OPEN)
                .operand(SegmentRules.SEGMENT, Messages.SEGMENT_KEY.in(locale))
                .option("as-of", "DATE", Messages.SEGMENT_AS_OF.in(locale))
                .option("limit", "N", Messages.SEGMENT_LIMIT.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        Segment segment = named.stored(invocation.arguments().operand(SegmentRules.SEGMENT).orElseThrow(), invocation);
        int limit = invocation.arguments().number("limit", 1, MOST_ENTRIES).orElse(USUAL_ENTRIES);
        StoreFacts.await(facts, invocation);
        memberships.record(invocation.store(), invocation.monitor());
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("segment", segment.getKey());
        Optional<LocalDate> day = invocation.arguments().day("as-of");
        if (day.isPresent()) {
            int members = memberships.membersOn(invocation.store(), invocation.actor(), segment.getKey(), day.get())
                    .getCardinality();
            invocation.output().line(Messages.SEGMENT_ONE.in(invocation.locale(), segment.getName(), members,
                    day.get()));
            result.put("day", day.get());
            result.put("members", members);
        } else {
            result.put("entries", entries(segment, limit, invocation));
        }
        invocation.output().json(result);
        return ExitCodes.OK;
    }

    /** The newest first. */
    private List<Map<String, Object>> entries(Segment segment, int limit, Invocation invocation)
            throws ClienteleException {
        Locale locale = invocation.locale();
        Table table = new Table(Messages.SEGMENT_DAY.in(locale), Messages.SEGMENT_CAUSE.in(locale),
                Messages.SEGMENT_ENTERED.in(locale), Messages.SEGMENT_LEFT.in(locale),
                Messages.SEGMENT_MEMBERS.in(locale));
        List<Map<String, Object>> json = new ArrayList<>();
        int members = 0;
        for (MembershipLogEntry entry : memberships.log(invocation.store(), invocation.actor(), segment.getKey())) {
            members += entry.entered().getCardinality() - entry.left().getCardinality();
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("day", entry.day());
            line.put("cause", entry.cause().getName());
            line.put("commit", entry.commit());
            line.put("ruleVersion", entry.ruleVersion());
            line.put("withinDays", entry.precision());
            line.put("entered", entry.entered().getCardinality());
            line.put("left", entry.left().getCardinality());
            line.put("members", members);
            json.add(line);
        }
        List<Map<String, Object>> newest = json.reversed().subList(0, Math.min(limit, json.size()));
        for (Map<String, Object> line : newest) {
            table.row(line.get("day"), line.get("cause"), line.get("entered"), line.get("left"), line.get("members"));
        }
        if (newest.isEmpty()) {
            invocation.output().line(Messages.SEGMENT_NO_LOG.in(locale));
        } else {
            invocation.output().table(table);
        }
        return newest;
    }
}

package org.clientele.cli.internal.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.CommandSyntax.StoreUse;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.command.Invocation;
import org.clientele.cli.command.Table;
import org.clientele.cli.internal.Messages;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactService;
import org.clientele.core.segmentation.SegmentCount;
import org.clientele.core.segmentation.SegmentService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code segments}: all segments with their counts. */
@Component
public final class SegmentsCommand implements CliCommand {

    private final FactService facts;
    private final SegmentService segments;

    /**
     * Creates the command.
     *
     * @param facts keeps the columns
     * @param segments knows the segments
     */
    @Activate
    public SegmentsCommand(@Reference FactService facts, @Reference SegmentService segments) {
        this.facts = facts;
        this.segments = segments;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("segments", Messages.SEGMENTS.in(locale)).store(StoreUse.OPEN).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        List<SegmentCount> counts = segments.counts(invocation.store(), StoreFacts.await(facts, invocation),
                invocation.actor());
        if (counts.isEmpty()) {
            invocation.output().line(Messages.SEGMENTS_NONE.in(invocation.locale()));
        } else {
            invocation.output().table(table(counts, invocation.locale()));
        }
        invocation.output().json(Map.of("segments", json(counts)));
        return ExitCodes.OK;
    }

    static Table table(List<SegmentCount> counts, Locale locale) {
        Table table = new Table(Messages.SEGMENTS_KEY.in(locale), Messages.SEGMENTS_NAME.in(locale),
                Messages.SEGMENTS_COUNT.in(locale), "");
        for (SegmentCount count : counts) {
            boolean ok = count.status().isOK();
            table.row(count.segment().getKey(), count.segment().getName(), ok ? count.count() : null,
                    ok ? "" : count.status().getMessage());
        }
        return table;
    }

    static List<Map<String, Object>> json(List<SegmentCount> counts) {
        List<Map<String, Object>> list = new ArrayList<>();
        for (SegmentCount count : counts) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("id", count.segment().getKey());
            entry.put("name", count.segment().getName());
            entry.put("count", count.count());
            if (!count.status().isOK()) {
                entry.put("error", count.status().getMessage());
            }
            list.add(entry);
        }
        return list;
    }
}

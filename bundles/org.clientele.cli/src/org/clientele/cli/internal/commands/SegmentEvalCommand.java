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
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.NodeFigures;
import org.clientele.core.rules.RuleBudget;
import org.clientele.core.rules.RuleRun;
import org.clientele.core.rules.RuleService;
import org.clientele.core.rules.text.ConditionTextService;
import org.clientele.core.rules.text.TextContext;
import org.clientele.core.segmentation.SegmentService;
import org.clientele.model.CompositeCondition;
import org.clientele.model.Condition;
import org.clientele.model.Negation;
import org.clientele.model.Segment;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.roaringbitmap.RoaringBitmap;

/** {@code segment eval}: counts the customers of a segment or of a rule, and each part of the rule by itself. */
@Component(service = CliCommand.class)
public final class SegmentEvalCommand implements CliCommand {

    private static final int MOST_LISTED = 1_000_000;

    private final FactService facts;
    private final SegmentRules named;
    private final SegmentService segments;
    private final RuleService rules;
    private final ConditionTextService texts;

    /**
     * Creates the command.
     *
     * @param facts keeps the columns
     * @param named finds the segment
     * @param segments knows who was put in and out by hand
     * @param rules evaluates
     * @param texts writes the parts of a rule
     */
    @Activate
    public SegmentEvalCommand(@Reference FactService facts, @Reference SegmentRules named,
            @Reference SegmentService segments, @Reference RuleService rules, @Reference ConditionTextService texts) {
        this.facts = facts;
        this.named = named;
        this.segments = segments;
        this.rules = rules;
        this.texts = texts;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("segment eval", Messages.SEGMENT_EVAL.in(locale)).store(StoreUse.OPEN)
                .optionalOperand(SegmentRules.SEGMENT, Messages.SEGMENT_KEY.in(locale))
                .option(SegmentRules.RULE, "TEXT", Messages.SEGMENT_RULE.in(locale))
                .option("as-of", "DATE", Messages.SEGMENT_AS_OF.in(locale))
                .flag("nodes", Messages.SEGMENT_NODES.in(locale))
                .option("list", "N", Messages.SEGMENT_LIST.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        FactSnapshot now = StoreFacts.await(facts, invocation);
        FactSnapshot snapshot = invocation.arguments().day("as-of").map(now::asOf).orElse(now);
        Segment segment = named.of(invocation, invocation.arguments().operand(SegmentRules.SEGMENT).orElse(null),
                snapshot);
        RoaringBitmap members = segments.members(invocation.store(), segment, snapshot);
        Locale locale = invocation.locale();
        invocation.output().line(Messages.SEGMENT_COUNT.in(locale, segment.getName(), members.getCardinality(),
                snapshot.visible().getCardinality(), snapshot.today()));
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("segment", segment.getKey());
        result.put("count", members.getCardinality());
        result.put("customers", snapshot.visible().getCardinality());
        result.put("day", snapshot.today());
        if (invocation.arguments().has("nodes")) {
            result.put("nodes", nodes(segment.getCondition(), snapshot, invocation));
        }
        int listed = invocation.arguments().number("list", 0, MOST_LISTED).orElse(0);
        if (listed > 0) {
            result.put("members", list(snapshot, members, listed, invocation));
        }
        invocation.output().json(result);
        return ExitCodes.OK;
    }

    private List<Map<String, Object>> nodes(Condition root, FactSnapshot snapshot, Invocation invocation)
            throws ClienteleException {
        RuleRun run = rules.run(root, snapshot, RuleBudget.DEFAULT, invocation.monitor());
        TextContext context = named.context(invocation, snapshot);
        Table table = new Table(Messages.SEGMENT_NODE.in(invocation.locale()),
                Messages.SEGMENTS_COUNT.in(invocation.locale()), Messages.SEGMENT_TIME.in(invocation.locale()));
        List<Map<String, Object>> json = new ArrayList<>();
        add(root, run, context, "", table, json);
        invocation.output().line("");
        invocation.output().table(table);
        return json;
    }

    private void add(Condition node, RuleRun run, TextContext context, String indent, Table table,
            List<Map<String, Object>> json) throws ClienteleException {
        NodeFigures figures = run.figures(node);
        String text = texts.format(node, context).replaceAll("\\s+", " ");
        double millis = Math.round(figures.nanos() / 1e4) / 100.0;
        table.row(indent + text, figures.isCounted() ? figures.count() : null, millis);
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("rule", text);
        entry.put("count", figures.isCounted() ? figures.count() : null);
        entry.put("milliseconds", millis);
        if (!figures.status().isOK()) {
            entry.put("error", figures.status().getMessage());
        }
        json.add(entry);
        List<Condition> children = switch (node) {
        case CompositeCondition composite -> composite.getChildren();
        case Negation negation -> List.of(negation.getChild());
        default -> List.of();
        };
        for (Condition child : children) {
            add(child, run, context, indent + "  ", table, json);
        }
    }

    /** Customer numbers, in the order of the columns' rows. */
    private static List<String> list(FactSnapshot snapshot, RoaringBitmap members, int most, Invocation invocation) {
        List<String> numbers = new ArrayList<>();
        FactColumn column = snapshot.column("number").orElse(null);
        for (int row : members) {
            if (numbers.size() == most || column == null) {
                break;
            }
            numbers.add(column.text(row));
        }
        numbers.forEach(invocation.output()::line);
        return numbers;
    }
}

package org.clientele.cli.internal.commands;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.clientele.cli.command.Arguments;
import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.CommandSyntax.StoreUse;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.command.Invocation;
import org.clientele.cli.command.Table;
import org.clientele.cli.internal.Messages;
import org.clientele.core.ClienteleException;
import org.clientele.core.bulk.BulkChange;
import org.clientele.core.bulk.BulkEdit;
import org.clientele.core.bulk.BulkEditService;
import org.clientele.core.bulk.BulkPreview;
import org.clientele.core.bulk.BulkResult;
import org.clientele.core.customers.CustomerListService;
import org.clientele.core.customers.CustomerListing;
import org.clientele.core.customers.CustomerQuery;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.facts.FactService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.fields.CustomFieldService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code bulk-edit}: one change to many customers, shown beforehand and undone as one. */
@Component
public final class BulkEditCommand implements CliCommand {

    private static final int SAMPLES = 10;

    private final FactService facts;
    private final CustomerListService lists;
    private final BulkEditService edits;
    private final DefinitionService definitions;
    private final CustomFieldService fields;

    /**
     * Creates the command.
     *
     * @param facts keeps the columns
     * @param lists lists customers
     * @param edits changes them
     * @param definitions what administrators define
     * @param fields custom fields
     */
    @Activate
    public BulkEditCommand(@Reference FactService facts, @Reference CustomerListService lists,
            @Reference BulkEditService edits, @Reference DefinitionService definitions,
            @Reference CustomFieldService fields) {
        this.facts = facts;
        this.lists = lists;
        this.edits = edits;
        this.definitions = definitions;
        this.fields = fields;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("bulk-edit", Messages.BULK.in(locale)).store(StoreUse.OPEN)
                .option("segment", "KEY", Messages.EXPORT_SEGMENT.in(locale))
                .option("tier", "ID", Messages.EXPORT_TIER.in(locale))
                .option("filter", "TEXT", Messages.EXPORT_FILTER.in(locale)).flag("all", Messages.BULK_ALL.in(locale))
                .option("set", "FIELD=VALUE", Messages.BULK_SET.in(locale))
                .option("clear", "FIELDS", Messages.BULK_CLEAR.in(locale))
                .option("add-tag", "TAGS", Messages.BULK_ADD_TAG.in(locale))
                .option("remove-tag", "TAGS", Messages.BULK_REMOVE_TAG.in(locale))
                .option("classify", "SCHEME=VALUES", Messages.BULK_CLASSIFY.in(locale))
                .option("reason", "TEXT", Messages.UNDO_REASON.in(locale))
                .flag("preview", Messages.BULK_PREVIEW.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        Arguments arguments = invocation.arguments();
        Locale locale = invocation.locale();
        if (!arguments.has("all") && !arguments.has("segment") && !arguments.has("tier") && !arguments.has("filter")) {
            throw Messages.BULK_WHOM.usage(locale);
        }
        List<BulkChange> changes = new BulkAssignments(definitions.definitions(invocation.store()), fields, locale,
                LocalDate.now(invocation.store().info().settings().zone())).read(arguments);
        FactSnapshot snapshot = StoreFacts.await(facts, invocation);
        CustomerListing listing = lists.list(invocation.store(), invocation.actor(), snapshot,
                new CustomerQuery(ExportCommand.scope(arguments, locale), arguments.text("filter").orElse(""),
                        snapshot.columns().iterator().next().id(), false),
                invocation.monitor());
        BulkEdit edit = BulkEdit.of(listing, changes,
                arguments.text("reason").orElse(Messages.BULK_DEFAULT_REASON.in(locale)));
        if (arguments.has("preview")) {
            BulkPreview preview = edits.preview(invocation.store(), invocation.actor(), edit, SAMPLES,
                    invocation.monitor());
            print(preview, Messages.BULK_WOULD, invocation);
            json(preview, null, invocation);
            return ExitCodes.OK;
        }
        BulkResult result = edits.run(invocation.store(), invocation.actor(), edit, invocation.monitor());
        if (!result.status().isOK()) {
            throw new ClienteleException(result.status());
        }
        print(result.done(), Messages.BULK_DID, invocation);
        Long batch = result.batch().isPresent() ? result.batch().getAsLong() : null;
        if (batch != null) {
            invocation.output().line(Messages.BULK_UNDO.in(locale, Long.toString(batch)));
        }
        json(result.done(), batch, invocation);
        return ExitCodes.OK;
    }

    private static void print(BulkPreview preview, Messages head, Invocation invocation) {
        Locale locale = invocation.locale();
        invocation.output().line(head.in(locale, preview.changed(), preview.unchanged(), preview.refused()));
        preview.refusals().forEach(
                refusal -> invocation.output().line("  " + refusal.count() + "  " + refusal.reason()));
        if (!preview.samples().isEmpty()) {
            Table table = new Table(Messages.BULK_NAME.in(locale), Messages.BULK_BEFORE.in(locale),
                    Messages.BULK_AFTER.in(locale));
            preview.samples().forEach(sample -> table.row(sample.name(), sample.before(), sample.after()));
            invocation.output().table(table);
        }
    }

    private static void json(BulkPreview preview, Long batch, Invocation invocation) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("batch", batch);
        json.put("changed", preview.changed());
        json.put("unchanged", preview.unchanged());
        json.put("refused", preview.refused());
        json.put("refusals", preview.refusals().stream()
                .map(r -> Map.of("reason", r.reason(), "count", r.count(), "examples", r.examples())).toList());
        json.put("samples", preview.samples().stream()
                .map(s -> Map.of("party", s.party(), "before", s.before(), "after", s.after())).toList());
        invocation.output().json(json);
    }
}

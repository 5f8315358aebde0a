package org.clientele.cli.internal.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.CommandSyntax.StoreUse;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.command.Invocation;
import org.clientele.cli.command.Table;
import org.clientele.cli.internal.Messages;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.AccessEntry;
import org.clientele.core.store.AccessEntry.Kind;
import org.clientele.core.store.AccessQuery;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.Records;
import org.clientele.model.ClientelePackage.Literals;
import org.osgi.service.component.annotations.Component;

/** {@code access-log}: who read which record and exported what, the newest first. */
@Component
public final class AccessLogCommand implements CliCommand {

    private static final int USUAL = 50;
    private static final int MOST = 10_000;
    private static final FeaturePath NUMBER = FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__NUMBER);

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("access-log", Messages.ACCESS_LOG.in(locale)).store(StoreUse.OPEN)
                .option("customer", "N", Messages.ACCESS_LOG_CUSTOMER.in(locale))
                .option("actor", "A", Messages.ACCESS_LOG_ACTOR.in(locale))
                .option("limit", "N", Messages.ACCESS_LOG_LIMIT.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        Locale locale = invocation.locale();
        int limit = invocation.arguments().number("limit", 1, MOST).orElse(USUAL);
        Records records = invocation.store().records(invocation.actor());
        Optional<AggregateRef> customer = Optional.empty();
        Optional<String> number = invocation.arguments().text("customer");
        if (number.isPresent()) {
            customer = records.find(Literals.PARTY, NUMBER, number.get());
            if (customer.isEmpty()) {
                throw Messages.SHOW_UNKNOWN.failure(StatusCodes.NOT_FOUND, locale, number.get(),
                        invocation.storeDirectory());
            }
        }
        AccessQuery query = new AccessQuery(customer, invocation.arguments().text("actor"), Optional.empty(),
                Optional.empty());
        List<AccessEntry> entries = invocation.store().accessLog().entries(invocation.actor(), query,
                OptionalLong.empty(), limit);
        Map<Long, String> numbers = numbers(records, entries);
        Table table = new Table(Messages.BATCHES_TIME.in(locale), Messages.BATCHES_ACCOUNT.in(locale),
                Messages.ACCESS_LOG_DID.in(locale), Messages.ACCESS_LOG_WHAT.in(locale),
                Messages.ACCESS_LOG_RECORDS.in(locale), Messages.ACCESS_LOG_FILE.in(locale));
        List<Map<String, Object>> list = new ArrayList<>();
        for (AccessEntry entry : entries) {
            String what = entry.aggregate().map(ref -> name(ref, numbers)).orElse(entry.what());
            Messages did = entry.kind() == Kind.READ ? Messages.ACCESS_LOG_READ : Messages.ACCESS_LOG_EXPORTED;
            table.row(entry.at(), entry.account(), did.in(locale), what, entry.count(), entry.file());
            list.add(json(entry, numbers));
        }
        if (entries.isEmpty()) {
            invocation.output().line(Messages.ACCESS_LOG_NONE.in(locale));
        } else {
            invocation.output().table(table);
        }
        invocation.output().json(Map.of("entries", list));
        return ExitCodes.OK;
    }

    private static Map<String, Object> json(AccessEntry entry, Map<Long, String> numbers) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", entry.id());
        json.put("at", entry.at());
        json.put("account", entry.account());
        json.put("kind", entry.kind().name().toLowerCase(Locale.ROOT));
        entry.aggregate().ifPresent(ref -> {
            json.put("type", ref.type().getName());
            json.put("record", ref.id());
            json.put("customer", ref.type() == Literals.PARTY ? numbers.get(ref.id()) : null);
        });
        if (entry.kind() == Kind.EXPORTED) {
            json.put("what", entry.what());
            json.put("columns", entry.columns());
            json.put("records", entry.count());
            json.put("file", entry.file());
        }
        return json;
    }

    private static String name(AggregateRef ref, Map<Long, String> numbers) {
        String number = ref.type() == Literals.PARTY ? numbers.get(ref.id()) : null;
        return number != null ? number : ref.type().getName() + ' ' + ref.id();
    }

    /** The numbers of the customers that are still there. */
    private static Map<Long, String> numbers(Records records, List<AccessEntry> entries) throws ClienteleException {
        long[] ids = entries.stream().flatMap(e -> e.aggregate().stream()).filter(ref -> ref.type() == Literals.PARTY)
                .mapToLong(AggregateRef::id).distinct().toArray();
        Map<Long, String> numbers = new LinkedHashMap<>();
        for (RecordRow row : records.rows(Literals.PARTY, List.of(NUMBER), ids)) {
            numbers.put(row.id(), (String) row.values().getFirst());
        }
        return numbers;
    }
}

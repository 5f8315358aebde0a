package org.clientele.cli.internal.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.clientele.cli.command.Invocation;
import org.clientele.cli.command.Table;
import org.clientele.cli.internal.Messages;
import org.clientele.core.exchange.ExchangeInfo;

/** Importers or exporters as a table. */
final class ExchangeTable {

    private ExchangeTable() {
    }

    static void print(Invocation invocation, String name, List<ExchangeInfo> offered) {
        Locale locale = invocation.locale();
        Table table = new Table(Messages.OFFER_ID.in(locale), Messages.OFFER_LABEL.in(locale),
                Messages.OFFER_FILES.in(locale), Messages.OFFER_BUNDLE.in(locale));
        List<Map<String, Object>> json = new ArrayList<>();
        for (ExchangeInfo each : offered) {
            table.row(each.id(), each.label(), String.join(" ", each.filePatterns()), each.bundle());
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("id", each.id());
            entry.put("label", each.label());
            entry.put("description", each.description());
            entry.put("files", each.filePatterns());
            entry.put("bundle", each.bundle());
            json.add(entry);
        }
        invocation.output().table(table);
        invocation.output().json(Map.of(name, json));
    }
}

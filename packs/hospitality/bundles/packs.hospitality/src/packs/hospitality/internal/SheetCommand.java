package packs.hospitality.internal;

import java.time.DateTimeException;
import java.time.YearMonth;
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
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.grades.MonthlySheet;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Records;
import org.osgi.service.component.annotations.Component;

import packs.hospitality.Texts;
import packs.hospitality.Visits;

/** {@code hospitality sheet CUSTOMER MONTH}: the monthly sheet [section 7]. */
@Component
public final class SheetCommand implements CliCommand {

    private static final String CUSTOMER = "CUSTOMER";
    private static final String MONTH = "MONTH";

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("hospitality sheet", Texts.in(locale, "cli.sheet")).store(StoreUse.OPEN)
                .operand(CUSTOMER, Texts.in(locale, "cli.customer")).operand(MONTH, Texts.in(locale, "cli.month"))
                .build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        Locale locale = invocation.locale();
        YearMonth month = month(invocation.arguments().operand(MONTH).orElseThrow(), locale);
        Records records = invocation.store().records(invocation.actor());
        String number = invocation.arguments().operand(CUSTOMER).orElseThrow();
        AggregateRef party = Customers.find(records, number, locale);
        MonthlySheet sheet = Visits.sheet(month,
                Visits.between(records, party.id(), month.atDay(1), month.atEndOfMonth()));
        invocation.store().accessLog().read(invocation.actor(), party);
        print(sheet, invocation);
        invocation.output().json(json(number, sheet));
        return ExitCodes.OK;
    }

    private static YearMonth month(String text, Locale locale) throws ClienteleException {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT, Texts.in(locale, "cli.badMonth", text), e);
        }
    }

    private static void print(MonthlySheet sheet, Invocation invocation) {
        Locale locale = invocation.locale();
        if (sheet.days().isEmpty()) {
            invocation.output().line(Texts.in(locale, "cli.noVisits", sheet.month().toString()));
            return;
        }
        Table table = new Table(Texts.in(locale, "sheet.day"), Texts.in(locale, "sheet.visits"),
                Texts.in(locale, "sheet.people"), Texts.in(locale, "sheet.amount"));
        sheet.days().forEach(d -> table.row(d.day(), (long) d.visits(), (long) d.people(), d.amount()));
        invocation.output().table(table);
        invocation.output().line(Texts.in(locale, "sheet.totals", sheet.visits(), sheet.amount(), sheet.people(),
                sheet.perHeadShown().map(Object::toString).orElse("–")));
    }

    private static Map<String, Object> json(String number, MonthlySheet sheet) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("customer", number);
        result.put("month", sheet.month().toString());
        List<Map<String, Object>> days = new ArrayList<>();
        for (MonthlySheet.Day day : sheet.days()) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("day", day.day());
            line.put("visits", day.visits());
            line.put("people", day.people());
            line.put("amount", day.amount());
            days.add(line);
        }
        result.put("days", days);
        result.put("visits", sheet.visits());
        result.put("people", sheet.people());
        result.put("amount", sheet.amount());
        result.put("perHead", sheet.perHeadShown().orElse(null));
        return result;
    }
}

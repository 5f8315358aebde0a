package packs.hospitality.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.clientele.cli.command.Arguments;
import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.CommandSyntax.StoreUse;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.command.Invocation;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.osgi.service.component.annotations.Component;

import packs.hospitality.Meal;
import packs.hospitality.Texts;
import packs.hospitality.Visit;
import packs.hospitality.Visits;

/** {@code hospitality visit CUSTOMER --people N --amount A}: notes one visit. */
@Component
public final class VisitCommand implements CliCommand {

    private static final String CUSTOMER = "CUSTOMER";

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("hospitality visit", Texts.in(locale, "cli.visit")).store(StoreUse.OPEN)
                .operand(CUSTOMER, Texts.in(locale, "cli.customer"))
                .option("people", "N", Texts.in(locale, "cli.people"))
                .option("amount", "AMOUNT", Texts.in(locale, "cli.amount"))
                .option("day", "DATE", Texts.in(locale, "cli.day"))
                .option("meal", "MEAL", Texts.in(locale, "cli.meal"), "lunch", "dinner")
                .option("place", "TEXT", Texts.in(locale, "visit.place"))
                .option("occasion", "TEXT", Texts.in(locale, "visit.occasion"))
                .option("note", "TEXT", Texts.in(locale, "visit.note")).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        Store store = invocation.store();
        Locale locale = invocation.locale();
        Arguments given = invocation.arguments();
        AggregateRef party = Customers.find(store.records(invocation.actor()), given.operand(CUSTOMER).orElseThrow(),
                locale);
        LocalDate today = LocalDate.now(store.info().settings().zone());
        Meal meal = given.text("meal").map(Meal::ofText).orElse(Meal.DINNER);
        Visit visit = new Visit(0, party.id(), given.day("day").orElse(today), meal,
                given.number("people", 1, Visit.MOST_PEOPLE)
                        .orElseThrow(() -> missing("people", locale)),
                amount(given.text("amount").orElseThrow(() -> missing("amount", locale)), locale),
                given.text("place").orElse(""), given.text("occasion").orElse(""), given.text("note").orElse(""));
        List<Visit.Problem> problems = visit.problems(today, locale);
        if (!problems.isEmpty()) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT, problems.getFirst().sentence());
        }
        CommitResult result = Visits.save(store, invocation.actor(), visit, Texts.in(locale, "reason.add"));
        if (!result.isCommitted()) {
            throw new ClienteleException(result.status());
        }
        invocation.output().line(Texts.in(locale, "cli.noted"));
        invocation.output().json(Map.of("sequence", result.sequence()));
        return ExitCodes.OK;
    }

    private static ClienteleException missing(String option, Locale locale) {
        return new ClienteleException(StatusCodes.INVALID_INPUT, Texts.in(locale, "cli.missing", option));
    }

    private static BigDecimal amount(String text, Locale locale) throws ClienteleException {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT, Texts.in(locale, "cli.badAmount", text), e);
        }
    }
}

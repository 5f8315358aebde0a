package packs.hospitality.internal;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.exchange.ImportReport;
import org.clientele.core.exchange.ImportRow;
import org.clientele.core.exchange.ImportRun;
import org.clientele.core.exchange.Importer;
import org.osgi.service.component.annotations.Component;

import packs.hospitality.Meal;
import packs.hospitality.Texts;
import packs.hospitality.Visit;

/** Visits of a cash register: CUSTOMER, DAY, MEAL, PEOPLE, AMOUNT and, where they are there, PLACE, OCCASION, NOTE. */
@Component
public final class VisitImporter implements Importer {

    @Override
    public String id() {
        return "hospitality.visits";
    }

    @Override
    public String label() {
        return Texts.of("import.label");
    }

    @Override
    public String description() {
        return Texts.of("import.text");
    }

    @Override
    public ImportReport run(ImportRun run) throws ClienteleException {
        Map<String, Long> known = new HashMap<>();
        LocalDate today = LocalDate.now(run.store().info().settings().zone());
        run.eachRow(row -> {
            String number = run.require(row, "CUSTOMER");
            Long party = known.get(number);
            if (party == null) {
                party = Customers.ofRow(run.records(), number).id();
                known.put(number, party);
            }
            Visit visit = visit(run, row, party);
            List<Visit.Problem> problems = visit.problems(today, Locale.getDefault());
            if (!problems.isEmpty()) {
                throw invalid(problems.getFirst().sentence());
            }
            run.add(visit.into(Visit.MODEL.create(Visit.TYPE)));
        });
        return run.finish();
    }

    private static Visit visit(ImportRun run, ImportRow row, long party) throws ClienteleException {
        String mealText = run.require(row, "MEAL");
        Meal meal = Meal.ofText(mealText);
        if (meal == null) {
            throw invalid(Texts.of("import.meal", mealText));
        }
        return new Visit(0, party, day(run.require(row, "DAY")), meal, people(run.require(row, "PEOPLE")),
                amount(run.require(row, "AMOUNT")), row.text("PLACE").orElse(""), row.text("OCCASION").orElse(""),
                row.text("NOTE").orElse(""));
    }

    private static LocalDate day(String text) throws ClienteleException {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw invalid(Texts.of("import.day", text));
        }
    }

    private static int people(String text) throws ClienteleException {
        if (!text.matches("\\d{1,6}")) {
            throw invalid(Texts.of("import.people", text));
        }
        return Integer.parseInt(text);
    }

    private static BigDecimal amount(String text) throws ClienteleException {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw invalid(Texts.of("cli.badAmount", text));
        }
    }

    private static ClienteleException invalid(String sentence) {
        return new ClienteleException(StatusCodes.INVALID_RECORD, sentence);
    }
}

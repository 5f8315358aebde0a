package example.partner.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.exchange.ImportReport;
import org.clientele.core.exchange.ImportRow;
import org.clientele.core.exchange.ImportRun;
import org.clientele.core.exchange.Importer;
import org.clientele.core.store.FeaturePath;
import org.clientele.model.Aggregate;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.partner.PartnerModel;
import org.clientele.model.value.PartyId;
import org.osgi.service.component.annotations.Component;

/** Visits out of the till of a restaurant: a table with the columns GUEST (the customer number), DAY, PEOPLE, AMOUNT and WISH. */
@Component
public final class VisitsImporter implements Importer {

    private static final FeaturePath NUMBER = FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__NUMBER);

    @Override
    public String id() {
        return "example.visits";
    }

    @Override
    public String label() {
        return "Visits (till of the restaurant)";
    }

    @Override
    public String description() {
        return "A table of text with the columns GUEST, DAY, PEOPLE, AMOUNT and WISH.";
    }

    @Override
    public List<String> filePatterns() {
        return List.of("*.csv", "*.gz");
    }

    @Override
    public ImportReport run(ImportRun run) throws ClienteleException {
        run.eachRow(row -> run.add(visit(run, row)));
        return run.finish();
    }

    /** What cannot be used is thrown as INVALID_RECORD with a sentence: the row is rejected, the next one is read. */
    private static Aggregate visit(ImportRun run, ImportRow row) throws ClienteleException {
        String number = run.require(row, "GUEST");
        long guest = run.records().find(Literals.PARTY, NUMBER, number)
                .orElseThrow(() -> invalid("There is no guest " + number + ". Enter the guest first.")).id();
        Aggregate visit = GuestVisits.visit(new PartyId(guest), day(run.require(row, "DAY")),
                whole(row.text("PEOPLE").orElse("1")));
        row.text("AMOUNT").ifPresent(amount -> PartnerModel.with(visit, "amount", new BigDecimal(amount)));
        row.text("WISH").ifPresent(wish -> PartnerModel.with(visit, "wish", wish));
        return visit;
    }

    private static LocalDate day(String text) throws ClienteleException {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw invalid("\"" + text + "\" is no day such as 2026-03-01. Change it.");
        }
    }

    private static int whole(String text) throws ClienteleException {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw invalid("\"" + text + "\" is no number of people. Change it.");
        }
    }

    private static ClienteleException invalid(String sentence) {
        return new ClienteleException(StatusCodes.INVALID_RECORD, sentence);
    }
}

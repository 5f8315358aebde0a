package packs.utility.internal;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.exchange.ImportReport;
import org.clientele.core.exchange.ImportRow;
import org.clientele.core.exchange.ImportRun;
import org.clientele.core.exchange.Importer;
import org.clientele.model.Aggregate;
import org.clientele.model.partner.PartnerModel;
import org.clientele.model.value.PartyId;

import packs.utility.Texts;
import packs.utility.Utility;

/** What the importers of the pack share: a table of text whose columns are named in its first line. */
abstract class RowImporter implements Importer {

    private final String id;
    private final String type;

    RowImporter(String id, String type) {
        this.id = id;
        this.type = type;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String label() {
        return Texts.of("import." + id);
    }

    @Override
    public String description() {
        return Texts.of("import." + id + ".text");
    }

    @Override
    public ImportReport run(ImportRun run) throws ClienteleException {
        Map<String, PartyId> known = new HashMap<>();
        LocalDate today = LocalDate.now(run.store().info().settings().zone());
        run.eachRow(row -> {
            Aggregate made = Utility.MODEL.create(type);
            String number = run.require(row, "CUSTOMER");
            PartyId party = known.get(number);
            if (party == null) {
                party = new PartyId(Customers.ofRow(run.records(), number).id());
                known.put(number, party);
            }
            PartnerModel.with(made, "party", party);
            fill(made, row, run);
            String[] wrong = new String[1];
            UtilityCheck.check(made, today, (feature, key) -> wrong[0] = wrong[0] == null ? key : wrong[0]);
            if (wrong[0] != null) {
                throw new ClienteleException(StatusCodes.INVALID_RECORD, Texts.of(wrong[0]));
            }
            run.add(made);
        });
        return run.finish();
    }

    /** Sets the values of a row. */
    abstract void fill(Aggregate made, ImportRow row, ImportRun run) throws ClienteleException;

    static LocalDate day(ImportRow row, String column) throws ClienteleException {
        Optional<String> text = row.text(column);
        try {
            return text.map(LocalDate::parse).orElse(null);
        } catch (DateTimeException e) {
            throw new ClienteleException(StatusCodes.INVALID_RECORD, Texts.of("import.day", column, text.get()), e);
        }
    }

    static LocalDate month(String text) throws ClienteleException {
        try {
            return YearMonth.parse(text.length() > 7 ? text.substring(0, 7) : text).atDay(1);
        } catch (DateTimeException e) {
            throw new ClienteleException(StatusCodes.INVALID_RECORD, Texts.of("import.month", text), e);
        }
    }

    static BigDecimal number(ImportRow row, String column) throws ClienteleException {
        Optional<String> text = row.text(column);
        try {
            return text.map(BigDecimal::new).orElse(null);
        } catch (NumberFormatException e) {
            throw new ClienteleException(StatusCodes.INVALID_RECORD, Texts.of("import.number", column, text.get()), e);
        }
    }
}

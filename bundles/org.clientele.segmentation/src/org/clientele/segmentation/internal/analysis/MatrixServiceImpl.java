package org.clientele.segmentation.internal.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.classification.ClassificationService;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.definitions.Definitions;
import org.clientele.core.definitions.Titles;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.segmentation.Matrix;
import org.clientele.core.segmentation.Matrix.Axis;
import org.clientele.core.segmentation.Matrix.Cell;
import org.clientele.core.segmentation.Matrix.Value;
import org.clientele.core.segmentation.MatrixService;
import org.clientele.core.store.Store;
import org.clientele.model.ClassificationScheme;
import org.clientele.model.SchemeValue;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.roaringbitmap.RoaringBitmap;

/** Lays customers out by the columns of two schemes. */
@Component
public final class MatrixServiceImpl implements MatrixService {

    private final DefinitionService definitions;

    /**
     * Creates the service.
     *
     * @param definitions knows the schemes
     */
    @Activate
    public MatrixServiceImpl(@Reference DefinitionService definitions) {
        this.definitions = definitions;
    }

    @Override
    public Matrix compute(Store store, FactSnapshot facts, String horizontal, String vertical)
            throws ClienteleException {
        Definitions known = definitions.definitions(store);
        Axis across = axis(known, horizontal);
        Axis up = axis(known, vertical);
        RoaringBitmap[][] rows = new RoaringBitmap[up.values().size()][across.values().size()];
        for (RoaringBitmap[] line : rows) {
            for (int x = 0; x < line.length; x++) {
                line[x] = new RoaringBitmap();
            }
        }
        int[] xs = places(facts, across);
        int[] ys = places(facts, up);
        facts.visible().forEach((int row) -> rows[ys[row]][xs[row]].add(row));
        return new Matrix(facts.sequence(), across, up, cells(known, facts, across, up, rows));
    }

    private static List<Cell> cells(Definitions known, FactSnapshot facts, Axis across, Axis up,
            RoaringBitmap[][] rows) {
        boolean differences = NEED.equals(across.scheme()) && VALUE.equals(up.scheme());
        BigDecimal[][] amounts = new BigDecimal[rows.length][];
        BigDecimal all = BigDecimal.ZERO;
        for (int y = 0; y < rows.length; y++) {
            amounts[y] = new BigDecimal[rows[y].length];
            for (int x = 0; x < rows[y].length; x++) {
                amounts[y][x] = Revenue.of(facts, rows[y][x]);
                all = all.add(amounts[y][x]);
            }
        }
        List<Cell> cells = new ArrayList<>();
        for (int y = 0; y < rows.length; y++) {
            for (int x = 0; x < rows[y].length; x++) {
                double share = all.signum() == 0 ? 0
                        : amounts[y][x].divide(all, MathContext.DECIMAL64).doubleValue();
                String title = differences
                        ? Quadrants.title(known, across.values().get(x).key(), up.values().get(y).key()) : ""; //$NON-NLS-1$
                cells.add(new Cell(rows[y][x], amounts[y][x], share, title));
            }
        }
        return cells;
    }

    private static Axis axis(Definitions known, String key) throws ClienteleException {
        ClassificationScheme scheme = known.scheme(key).orElseThrow(
                () -> new ClienteleException(StatusCodes.NOT_FOUND, NLS.bind(Messages.scheme_unknown, key)));
        if (scheme.isMultiple()) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT,
                    NLS.bind(Messages.scheme_multiple, Titles.of(scheme)));
        }
        List<Value> values = new ArrayList<>();
        for (SchemeValue value : scheme.getValues()) {
            values.add(new Value(value.getKey(), Titles.of(value)));
        }
        values.add(new Value(null, Messages.matrix_unknown));
        return new Axis(key, Titles.of(scheme), values, TableWords.of(known, scheme));
    }

    /** The place of each row's value on an axis; an unknown value counts as none. */
    private static int[] places(FactSnapshot facts, Axis axis) throws ClienteleException {
        FactColumn column = facts.column(ClassificationService.COLUMN_PREFIX + axis.scheme())
                .orElseThrow(() -> new ClienteleException(StatusCodes.RULE_DISABLED,
                        NLS.bind(Messages.scheme_disabled, axis.title())));
        Map<String, Integer> placeOf = new HashMap<>();
        for (int i = 0; i < axis.values().size(); i++) {
            placeOf.put(axis.values().get(i).key(), i);
        }
        int last = axis.values().size() - 1;
        int[] places = new int[facts.rows()];
        facts.visible().forEach((int row) -> places[row] = placeOf.getOrDefault(column.text(row), last));
        return places;
    }
}

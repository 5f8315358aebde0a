package org.clientele.exchange.internal.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.clientele.core.store.FeaturePath;
import org.clientele.model.ClientelePackage;
import org.clientele.model.OrderKind;
import org.clientele.model.ReturnMatch;

/** The lines of the new orders, pulled out of the spool. */
final class LineRows extends NewRows {

    private static final int POSITION = 0;
    private static final int PRODUCT = 1;
    private static final int DESCRIPTION = 2;
    private static final int QUANTITY = 3;
    private static final int PRICE = 4;
    private static final int RETURN_OF = 6;

    private final LineCursor line;
    private final OrderTable orders;
    private final ProductTable products;
    private final ReturnMatcher matcher;
    private final byte[][] names;
    private final long firstId;
    private int number = -1;
    private int position;
    private ReturnMatch match;
    private int returnOf;

    LineRows(RowSpool.Cursor cursor, OrderTable orders, ProductTable products, ReturnMatcher matcher, long firstId) {
        super(ClientelePackage.Literals.ORDER_LINE, ClientelePackage.Literals.ORDER__LINES,
                List.of(FeaturePath.of(ClientelePackage.Literals.ORDER_LINE__POSITION),
                        FeaturePath.of(ClientelePackage.Literals.ORDER_LINE__PRODUCT),
                        FeaturePath.of(ClientelePackage.Literals.ORDER_LINE__DESCRIPTION),
                        FeaturePath.of(ClientelePackage.Literals.ORDER_LINE__QUANTITY),
                        FeaturePath.of(ClientelePackage.Literals.ORDER_LINE__UNIT_PRICE),
                        FeaturePath.of(ClientelePackage.Literals.ORDER_LINE__AMOUNT),
                        FeaturePath.of(ClientelePackage.Literals.ORDER_LINE__RETURN_OF),
                        FeaturePath.of(ClientelePackage.Literals.ORDER_LINE__RETURN_MATCH)));
        this.line = new LineCursor(cursor);
        this.orders = orders;
        this.products = products;
        this.matcher = matcher;
        this.firstId = firstId;
        this.names = new byte[products.codes.size()][];
        for (int i = 0; i < names.length; i++) {
            names[i] = products.names[i] == null ? null : products.names[i].getBytes(StandardCharsets.UTF_8);
        }
    }

    @Override
    public boolean next() {
        try {
            while (line.next()) {
                if (line.isBad()) {
                    RowLoader.skipBad(line.bad());
                } else if (orders.is(line.order, OrderTable.NEEDED)) {
                    number++;
                    position = orders.nextLine(line.order);
                    link();
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void link() {
        OrderKind kind = orders.kind(line.order);
        if (kind == OrderKind.RETURN || kind == OrderKind.SALE && line.quantity < 0) {
            returnOf = orders.customer[line.order] < 0 ? ReturnMatcher.NOTHING : matcher.saleOf(number);
            match = orders.customer[line.order] < 0 ? ReturnMatch.NONE : matcher.matchOf(number);
        } else {
            returnOf = ReturnMatcher.NOTHING;
            match = ReturnMatch.NOT_APPLICABLE;
        }
    }

    @Override
    public long id() {
        return firstId + number;
    }

    @Override
    public long rootId() {
        return orders.id(line.order);
    }

    @Override
    public int position() {
        return position;
    }

    @Override
    public boolean isNull(int column) {
        return column == DESCRIPTION && !line.differs(names[line.product])
                || column == RETURN_OF && returnOf == ReturnMatcher.NOTHING;
    }

    @Override
    public String getString(int column) {
        return line.differs(names[line.product]) ? line.text() : null;
    }

    @Override
    public long getLong(int column) {
        return switch (column) {
        case POSITION -> position + 1L;
        case PRODUCT -> products.ids[line.product];
        case RETURN_OF -> returnedLine();
        default -> match.getValue();
        };
    }

    private long returnedLine() {
        if (returnOf == ReturnMatcher.NOTHING) {
            return 0;
        }
        return ReturnMatcher.isStored(returnOf) ? matcher.storedId(returnOf) : firstId + returnOf;
    }

    @Override
    public BigDecimal getDecimal(int column) {
        return switch (column) {
        case QUANTITY -> BigDecimal.valueOf(line.quantity, line.quantityScale);
        case PRICE -> BigDecimal.valueOf(line.price, line.priceScale);
        default -> BigDecimal.valueOf(line.quantity * line.price, line.quantityScale + line.priceScale);
        };
    }
}

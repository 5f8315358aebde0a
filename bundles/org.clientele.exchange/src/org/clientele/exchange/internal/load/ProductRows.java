package org.clientele.exchange.internal.load;

import java.util.List;

import org.clientele.core.store.FeaturePath;
import org.clientele.model.ClientelePackage;

/** The new products. */
final class ProductRows extends NewRows {

    private final ProductTable products;
    private int current = -1;

    ProductRows(ProductTable products) {
        super(ClientelePackage.Literals.PRODUCT, null,
                List.of(FeaturePath.of(ClientelePackage.Literals.PRODUCT__CODE),
                        FeaturePath.of(ClientelePackage.Literals.PRODUCT__NAME),
                        FeaturePath.of(ClientelePackage.Literals.PRODUCT__CATEGORY)));
        this.products = products;
    }

    @Override
    public boolean next() {
        do {
            current++;
        } while (current < products.codes.size() && !products.isNew(current));
        return current < products.codes.size();
    }

    @Override
    public long id() {
        return products.ids[current];
    }

    @Override
    public boolean isNull(int column) {
        return getString(column) == null;
    }

    @Override
    public String getString(int column) {
        return switch (column) {
        case 0 -> products.codes.text(current);
        case 1 -> products.names[current];
        default -> products.categories[current];
        };
    }
}

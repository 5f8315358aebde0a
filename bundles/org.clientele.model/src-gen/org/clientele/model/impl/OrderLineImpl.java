/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model.impl;

import java.math.BigDecimal;

import org.clientele.model.ClientelePackage;
import org.clientele.model.OrderLine;
import org.clientele.model.ReturnMatch;

import org.clientele.model.value.OrderLineId;
import org.clientele.model.value.ProductId;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Order Line</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.impl.OrderLineImpl#getPosition <em>Position</em>}</li>
 *   <li>{@link org.clientele.model.impl.OrderLineImpl#getProduct <em>Product</em>}</li>
 *   <li>{@link org.clientele.model.impl.OrderLineImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.clientele.model.impl.OrderLineImpl#getQuantity <em>Quantity</em>}</li>
 *   <li>{@link org.clientele.model.impl.OrderLineImpl#getUnitPrice <em>Unit Price</em>}</li>
 *   <li>{@link org.clientele.model.impl.OrderLineImpl#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.clientele.model.impl.OrderLineImpl#getReturnOf <em>Return Of</em>}</li>
 *   <li>{@link org.clientele.model.impl.OrderLineImpl#getReturnMatch <em>Return Match</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OrderLineImpl extends IdentifiedImpl implements OrderLine {
	/**
	 * The default value of the '{@link #getPosition() <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosition()
	 * @generated
	 * @ordered
	 */
	protected static final int POSITION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPosition() <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosition()
	 * @generated
	 * @ordered
	 */
	protected int position = POSITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getProduct() <em>Product</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProduct()
	 * @generated
	 * @ordered
	 */
	protected static final ProductId PRODUCT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProduct() <em>Product</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProduct()
	 * @generated
	 * @ordered
	 */
	protected ProductId product = PRODUCT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getQuantity() <em>Quantity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuantity()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal QUANTITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQuantity() <em>Quantity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuantity()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal quantity = QUANTITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnitPrice() <em>Unit Price</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnitPrice()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal UNIT_PRICE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnitPrice() <em>Unit Price</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnitPrice()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal unitPrice = UNIT_PRICE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAmount() <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmount()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal AMOUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAmount() <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmount()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal amount = AMOUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getReturnOf() <em>Return Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReturnOf()
	 * @generated
	 * @ordered
	 */
	protected static final OrderLineId RETURN_OF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReturnOf() <em>Return Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReturnOf()
	 * @generated
	 * @ordered
	 */
	protected OrderLineId returnOf = RETURN_OF_EDEFAULT;

	/**
	 * The default value of the '{@link #getReturnMatch() <em>Return Match</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReturnMatch()
	 * @generated
	 * @ordered
	 */
	protected static final ReturnMatch RETURN_MATCH_EDEFAULT = ReturnMatch.NOT_APPLICABLE;

	/**
	 * The cached value of the '{@link #getReturnMatch() <em>Return Match</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReturnMatch()
	 * @generated
	 * @ordered
	 */
	protected ReturnMatch returnMatch = RETURN_MATCH_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OrderLineImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClientelePackage.Literals.ORDER_LINE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPosition() {
		return position;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPosition(int newPosition) {
		int oldPosition = position;
		position = newPosition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.ORDER_LINE__POSITION, oldPosition, position));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProductId getProduct() {
		return product;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProduct(ProductId newProduct) {
		ProductId oldProduct = product;
		product = newProduct;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.ORDER_LINE__PRODUCT, oldProduct, product));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.ORDER_LINE__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getQuantity() {
		return quantity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuantity(BigDecimal newQuantity) {
		BigDecimal oldQuantity = quantity;
		quantity = newQuantity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.ORDER_LINE__QUANTITY, oldQuantity, quantity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getUnitPrice() {
		return unitPrice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnitPrice(BigDecimal newUnitPrice) {
		BigDecimal oldUnitPrice = unitPrice;
		unitPrice = newUnitPrice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.ORDER_LINE__UNIT_PRICE, oldUnitPrice, unitPrice));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getAmount() {
		return amount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmount(BigDecimal newAmount) {
		BigDecimal oldAmount = amount;
		amount = newAmount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.ORDER_LINE__AMOUNT, oldAmount, amount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OrderLineId getReturnOf() {
		return returnOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReturnOf(OrderLineId newReturnOf) {
		OrderLineId oldReturnOf = returnOf;
		returnOf = newReturnOf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.ORDER_LINE__RETURN_OF, oldReturnOf, returnOf));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReturnMatch getReturnMatch() {
		return returnMatch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReturnMatch(ReturnMatch newReturnMatch) {
		ReturnMatch oldReturnMatch = returnMatch;
		returnMatch = newReturnMatch == null ? RETURN_MATCH_EDEFAULT : newReturnMatch;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.ORDER_LINE__RETURN_MATCH, oldReturnMatch, returnMatch));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClientelePackage.ORDER_LINE__POSITION:
				return getPosition();
			case ClientelePackage.ORDER_LINE__PRODUCT:
				return getProduct();
			case ClientelePackage.ORDER_LINE__DESCRIPTION:
				return getDescription();
			case ClientelePackage.ORDER_LINE__QUANTITY:
				return getQuantity();
			case ClientelePackage.ORDER_LINE__UNIT_PRICE:
				return getUnitPrice();
			case ClientelePackage.ORDER_LINE__AMOUNT:
				return getAmount();
			case ClientelePackage.ORDER_LINE__RETURN_OF:
				return getReturnOf();
			case ClientelePackage.ORDER_LINE__RETURN_MATCH:
				return getReturnMatch();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ClientelePackage.ORDER_LINE__POSITION:
				setPosition((Integer)newValue);
				return;
			case ClientelePackage.ORDER_LINE__PRODUCT:
				setProduct((ProductId)newValue);
				return;
			case ClientelePackage.ORDER_LINE__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ClientelePackage.ORDER_LINE__QUANTITY:
				setQuantity((BigDecimal)newValue);
				return;
			case ClientelePackage.ORDER_LINE__UNIT_PRICE:
				setUnitPrice((BigDecimal)newValue);
				return;
			case ClientelePackage.ORDER_LINE__AMOUNT:
				setAmount((BigDecimal)newValue);
				return;
			case ClientelePackage.ORDER_LINE__RETURN_OF:
				setReturnOf((OrderLineId)newValue);
				return;
			case ClientelePackage.ORDER_LINE__RETURN_MATCH:
				setReturnMatch((ReturnMatch)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ClientelePackage.ORDER_LINE__POSITION:
				setPosition(POSITION_EDEFAULT);
				return;
			case ClientelePackage.ORDER_LINE__PRODUCT:
				setProduct(PRODUCT_EDEFAULT);
				return;
			case ClientelePackage.ORDER_LINE__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ClientelePackage.ORDER_LINE__QUANTITY:
				setQuantity(QUANTITY_EDEFAULT);
				return;
			case ClientelePackage.ORDER_LINE__UNIT_PRICE:
				setUnitPrice(UNIT_PRICE_EDEFAULT);
				return;
			case ClientelePackage.ORDER_LINE__AMOUNT:
				setAmount(AMOUNT_EDEFAULT);
				return;
			case ClientelePackage.ORDER_LINE__RETURN_OF:
				setReturnOf(RETURN_OF_EDEFAULT);
				return;
			case ClientelePackage.ORDER_LINE__RETURN_MATCH:
				setReturnMatch(RETURN_MATCH_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ClientelePackage.ORDER_LINE__POSITION:
				return position != POSITION_EDEFAULT;
			case ClientelePackage.ORDER_LINE__PRODUCT:
				return PRODUCT_EDEFAULT == null ? product != null : !PRODUCT_EDEFAULT.equals(product);
			case ClientelePackage.ORDER_LINE__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ClientelePackage.ORDER_LINE__QUANTITY:
				return QUANTITY_EDEFAULT == null ? quantity != null : !QUANTITY_EDEFAULT.equals(quantity);
			case ClientelePackage.ORDER_LINE__UNIT_PRICE:
				return UNIT_PRICE_EDEFAULT == null ? unitPrice != null : !UNIT_PRICE_EDEFAULT.equals(unitPrice);
			case ClientelePackage.ORDER_LINE__AMOUNT:
				return AMOUNT_EDEFAULT == null ? amount != null : !AMOUNT_EDEFAULT.equals(amount);
			case ClientelePackage.ORDER_LINE__RETURN_OF:
				return RETURN_OF_EDEFAULT == null ? returnOf != null : !RETURN_OF_EDEFAULT.equals(returnOf);
			case ClientelePackage.ORDER_LINE__RETURN_MATCH:
				return returnMatch != RETURN_MATCH_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (position: ");
		result.append(position);
		result.append(", product: ");
		result.append(product);
		result.append(", description: ");
		result.append(description);
		result.append(", quantity: ");
		result.append(quantity);
		result.append(", unitPrice: ");
		result.append(unitPrice);
		result.append(", amount: ");
		result.append(amount);
		result.append(", returnOf: ");
		result.append(returnOf);
		result.append(", returnMatch: ");
		result.append(returnMatch);
		result.append(')');
		return result.toString();
	}

} //OrderLineImpl

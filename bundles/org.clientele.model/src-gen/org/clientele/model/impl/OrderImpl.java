/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model.impl;

import java.math.BigDecimal;

import java.time.LocalDate;
import java.time.LocalDateTime;

import java.util.Collection;

import org.clientele.model.ClientelePackage;
import org.clientele.model.Order;
import org.clientele.model.OrderKind;
import org.clientele.model.OrderLine;

import org.clientele.model.value.PartyId;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Order</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.impl.OrderImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.clientele.model.impl.OrderImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.clientele.model.impl.OrderImpl#getCustomer <em>Customer</em>}</li>
 *   <li>{@link org.clientele.model.impl.OrderImpl#getPlacedAt <em>Placed At</em>}</li>
 *   <li>{@link org.clientele.model.impl.OrderImpl#getCountry <em>Country</em>}</li>
 *   <li>{@link org.clientele.model.impl.OrderImpl#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.clientele.model.impl.OrderImpl#getHeads <em>Heads</em>}</li>
 *   <li>{@link org.clientele.model.impl.OrderImpl#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.clientele.model.impl.OrderImpl#getBaseAmount <em>Base Amount</em>}</li>
 *   <li>{@link org.clientele.model.impl.OrderImpl#getRate <em>Rate</em>}</li>
 *   <li>{@link org.clientele.model.impl.OrderImpl#getRateDate <em>Rate Date</em>}</li>
 *   <li>{@link org.clientele.model.impl.OrderImpl#getLines <em>Lines</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OrderImpl extends AggregateImpl implements Order {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected String number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final OrderKind KIND_EDEFAULT = OrderKind.SALE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected OrderKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getCustomer() <em>Customer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCustomer()
	 * @generated
	 * @ordered
	 */
	protected static final PartyId CUSTOMER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCustomer() <em>Customer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCustomer()
	 * @generated
	 * @ordered
	 */
	protected PartyId customer = CUSTOMER_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlacedAt() <em>Placed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlacedAt()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDateTime PLACED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlacedAt() <em>Placed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlacedAt()
	 * @generated
	 * @ordered
	 */
	protected LocalDateTime placedAt = PLACED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getCountry() <em>Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCountry()
	 * @generated
	 * @ordered
	 */
	protected static final String COUNTRY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCountry() <em>Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCountry()
	 * @generated
	 * @ordered
	 */
	protected String country = COUNTRY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCurrency() <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrency()
	 * @generated
	 * @ordered
	 */
	protected static final String CURRENCY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCurrency() <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrency()
	 * @generated
	 * @ordered
	 */
	protected String currency = CURRENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeads() <em>Heads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeads()
	 * @generated
	 * @ordered
	 */
	protected static final int HEADS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getHeads() <em>Heads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeads()
	 * @generated
	 * @ordered
	 */
	protected int heads = HEADS_EDEFAULT;

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
	 * The default value of the '{@link #getBaseAmount() <em>Base Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaseAmount()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal BASE_AMOUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBaseAmount() <em>Base Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaseAmount()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal baseAmount = BASE_AMOUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRate() <em>Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRate()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal RATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRate() <em>Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRate()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal rate = RATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRateDate() <em>Rate Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRateDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate RATE_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRateDate() <em>Rate Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRateDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate rateDate = RATE_DATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLines() <em>Lines</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLines()
	 * @generated
	 * @ordered
	 */
	protected EList<OrderLine> lines;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OrderImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClientelePackage.Literals.ORDER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(String newNumber) {
		String oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.ORDER__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OrderKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(OrderKind newKind) {
		OrderKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.ORDER__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartyId getCustomer() {
		return customer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCustomer(PartyId newCustomer) {
		PartyId oldCustomer = customer;
		customer = newCustomer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.ORDER__CUSTOMER, oldCustomer, customer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDateTime getPlacedAt() {
		return placedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlacedAt(LocalDateTime newPlacedAt) {
		LocalDateTime oldPlacedAt = placedAt;
		placedAt = newPlacedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.ORDER__PLACED_AT, oldPlacedAt, placedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCountry() {
		return country;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCountry(String newCountry) {
		String oldCountry = country;
		country = newCountry;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.ORDER__COUNTRY, oldCountry, country));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCurrency() {
		return currency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCurrency(String newCurrency) {
		String oldCurrency = currency;
		currency = newCurrency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.ORDER__CURRENCY, oldCurrency, currency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getHeads() {
		return heads;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeads(int newHeads) {
		int oldHeads = heads;
		heads = newHeads;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.ORDER__HEADS, oldHeads, heads));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.ORDER__AMOUNT, oldAmount, amount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getBaseAmount() {
		return baseAmount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBaseAmount(BigDecimal newBaseAmount) {
		BigDecimal oldBaseAmount = baseAmount;
		baseAmount = newBaseAmount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.ORDER__BASE_AMOUNT, oldBaseAmount, baseAmount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getRate() {
		return rate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRate(BigDecimal newRate) {
		BigDecimal oldRate = rate;
		rate = newRate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.ORDER__RATE, oldRate, rate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getRateDate() {
		return rateDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRateDate(LocalDate newRateDate) {
		LocalDate oldRateDate = rateDate;
		rateDate = newRateDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.ORDER__RATE_DATE, oldRateDate, rateDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OrderLine> getLines() {
		if (lines == null) {
			lines = new EObjectContainmentEList<OrderLine>(OrderLine.class, this, ClientelePackage.ORDER__LINES);
		}
		return lines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ClientelePackage.ORDER__LINES:
				return ((InternalEList<?>)getLines()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClientelePackage.ORDER__NUMBER:
				return getNumber();
			case ClientelePackage.ORDER__KIND:
				return getKind();
			case ClientelePackage.ORDER__CUSTOMER:
				return getCustomer();
			case ClientelePackage.ORDER__PLACED_AT:
				return getPlacedAt();
			case ClientelePackage.ORDER__COUNTRY:
				return getCountry();
			case ClientelePackage.ORDER__CURRENCY:
				return getCurrency();
			case ClientelePackage.ORDER__HEADS:
				return getHeads();
			case ClientelePackage.ORDER__AMOUNT:
				return getAmount();
			case ClientelePackage.ORDER__BASE_AMOUNT:
				return getBaseAmount();
			case ClientelePackage.ORDER__RATE:
				return getRate();
			case ClientelePackage.ORDER__RATE_DATE:
				return getRateDate();
			case ClientelePackage.ORDER__LINES:
				return getLines();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ClientelePackage.ORDER__NUMBER:
				setNumber((String)newValue);
				return;
			case ClientelePackage.ORDER__KIND:
				setKind((OrderKind)newValue);
				return;
			case ClientelePackage.ORDER__CUSTOMER:
				setCustomer((PartyId)newValue);
				return;
			case ClientelePackage.ORDER__PLACED_AT:
				setPlacedAt((LocalDateTime)newValue);
				return;
			case ClientelePackage.ORDER__COUNTRY:
				setCountry((String)newValue);
				return;
			case ClientelePackage.ORDER__CURRENCY:
				setCurrency((String)newValue);
				return;
			case ClientelePackage.ORDER__HEADS:
				setHeads((Integer)newValue);
				return;
			case ClientelePackage.ORDER__AMOUNT:
				setAmount((BigDecimal)newValue);
				return;
			case ClientelePackage.ORDER__BASE_AMOUNT:
				setBaseAmount((BigDecimal)newValue);
				return;
			case ClientelePackage.ORDER__RATE:
				setRate((BigDecimal)newValue);
				return;
			case ClientelePackage.ORDER__RATE_DATE:
				setRateDate((LocalDate)newValue);
				return;
			case ClientelePackage.ORDER__LINES:
				getLines().clear();
				getLines().addAll((Collection<? extends OrderLine>)newValue);
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
			case ClientelePackage.ORDER__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case ClientelePackage.ORDER__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ClientelePackage.ORDER__CUSTOMER:
				setCustomer(CUSTOMER_EDEFAULT);
				return;
			case ClientelePackage.ORDER__PLACED_AT:
				setPlacedAt(PLACED_AT_EDEFAULT);
				return;
			case ClientelePackage.ORDER__COUNTRY:
				setCountry(COUNTRY_EDEFAULT);
				return;
			case ClientelePackage.ORDER__CURRENCY:
				setCurrency(CURRENCY_EDEFAULT);
				return;
			case ClientelePackage.ORDER__HEADS:
				setHeads(HEADS_EDEFAULT);
				return;
			case ClientelePackage.ORDER__AMOUNT:
				setAmount(AMOUNT_EDEFAULT);
				return;
			case ClientelePackage.ORDER__BASE_AMOUNT:
				setBaseAmount(BASE_AMOUNT_EDEFAULT);
				return;
			case ClientelePackage.ORDER__RATE:
				setRate(RATE_EDEFAULT);
				return;
			case ClientelePackage.ORDER__RATE_DATE:
				setRateDate(RATE_DATE_EDEFAULT);
				return;
			case ClientelePackage.ORDER__LINES:
				getLines().clear();
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
			case ClientelePackage.ORDER__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case ClientelePackage.ORDER__KIND:
				return kind != KIND_EDEFAULT;
			case ClientelePackage.ORDER__CUSTOMER:
				return CUSTOMER_EDEFAULT == null ? customer != null : !CUSTOMER_EDEFAULT.equals(customer);
			case ClientelePackage.ORDER__PLACED_AT:
				return PLACED_AT_EDEFAULT == null ? placedAt != null : !PLACED_AT_EDEFAULT.equals(placedAt);
			case ClientelePackage.ORDER__COUNTRY:
				return COUNTRY_EDEFAULT == null ? country != null : !COUNTRY_EDEFAULT.equals(country);
			case ClientelePackage.ORDER__CURRENCY:
				return CURRENCY_EDEFAULT == null ? currency != null : !CURRENCY_EDEFAULT.equals(currency);
			case ClientelePackage.ORDER__HEADS:
				return heads != HEADS_EDEFAULT;
			case ClientelePackage.ORDER__AMOUNT:
				return AMOUNT_EDEFAULT == null ? amount != null : !AMOUNT_EDEFAULT.equals(amount);
			case ClientelePackage.ORDER__BASE_AMOUNT:
				return BASE_AMOUNT_EDEFAULT == null ? baseAmount != null : !BASE_AMOUNT_EDEFAULT.equals(baseAmount);
			case ClientelePackage.ORDER__RATE:
				return RATE_EDEFAULT == null ? rate != null : !RATE_EDEFAULT.equals(rate);
			case ClientelePackage.ORDER__RATE_DATE:
				return RATE_DATE_EDEFAULT == null ? rateDate != null : !RATE_DATE_EDEFAULT.equals(rateDate);
			case ClientelePackage.ORDER__LINES:
				return lines != null && !lines.isEmpty();
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
		result.append(" (number: ");
		result.append(number);
		result.append(", kind: ");
		result.append(kind);
		result.append(", customer: ");
		result.append(customer);
		result.append(", placedAt: ");
		result.append(placedAt);
		result.append(", country: ");
		result.append(country);
		result.append(", currency: ");
		result.append(currency);
		result.append(", heads: ");
		result.append(heads);
		result.append(", amount: ");
		result.append(amount);
		result.append(", baseAmount: ");
		result.append(baseAmount);
		result.append(", rate: ");
		result.append(rate);
		result.append(", rateDate: ");
		result.append(rateDate);
		result.append(')');
		return result.toString();
	}

} //OrderImpl

/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import java.math.BigDecimal;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.clientele.model.value.PartyId;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Order</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  An order or invoice. Amounts are in the order's currency; base amounts in the store's base currency.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.Order#getNumber <em>Number</em>}</li>
 *   <li>{@link org.clientele.model.Order#getKind <em>Kind</em>}</li>
 *   <li>{@link org.clientele.model.Order#getCustomer <em>Customer</em>}</li>
 *   <li>{@link org.clientele.model.Order#getPlacedAt <em>Placed At</em>}</li>
 *   <li>{@link org.clientele.model.Order#getCountry <em>Country</em>}</li>
 *   <li>{@link org.clientele.model.Order#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.clientele.model.Order#getHeads <em>Heads</em>}</li>
 *   <li>{@link org.clientele.model.Order#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.clientele.model.Order#getBaseAmount <em>Base Amount</em>}</li>
 *   <li>{@link org.clientele.model.Order#getRate <em>Rate</em>}</li>
 *   <li>{@link org.clientele.model.Order#getRateDate <em>Rate Date</em>}</li>
 *   <li>{@link org.clientele.model.Order#getLines <em>Lines</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getOrder()
 * @model annotation="urn:clientele:store table='ORDERS'"
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface Order extends Aggregate {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.clientele.model.ClientelePackage#getOrder_Number()
	 * @model unique="false"
	 *        annotation="urn:clientele:store indexed='true'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.clientele.model.Order#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.clientele.model.OrderKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.clientele.model.OrderKind
	 * @see #setKind(OrderKind)
	 * @see org.clientele.model.ClientelePackage#getOrder_Kind()
	 * @model unique="false"
	 * @generated
	 */
	OrderKind getKind();

	/**
	 * Sets the value of the '{@link org.clientele.model.Order#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.clientele.model.OrderKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(OrderKind value);

	/**
	 * Returns the value of the '<em><b>Customer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The party that bought; unset for an anonymous order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Customer</em>' attribute.
	 * @see #setCustomer(PartyId)
	 * @see org.clientele.model.ClientelePackage#getOrder_Customer()
	 * @model unique="false" dataType="org.clientele.model.PartyId"
	 *        annotation="urn:clientele:store indexed='true'"
	 * @generated
	 */
	PartyId getCustomer();

	/**
	 * Sets the value of the '{@link org.clientele.model.Order#getCustomer <em>Customer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Customer</em>' attribute.
	 * @see #getCustomer()
	 * @generated
	 */
	void setCustomer(PartyId value);

	/**
	 * Returns the value of the '<em><b>Placed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  When it was placed, in the store's time zone; the latest time where the source has several for one number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Placed At</em>' attribute.
	 * @see #setPlacedAt(LocalDateTime)
	 * @see org.clientele.model.ClientelePackage#getOrder_PlacedAt()
	 * @model unique="false" dataType="org.clientele.model.DateTime"
	 * @generated
	 */
	LocalDateTime getPlacedAt();

	/**
	 * Sets the value of the '{@link org.clientele.model.Order#getPlacedAt <em>Placed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Placed At</em>' attribute.
	 * @see #getPlacedAt()
	 * @generated
	 */
	void setPlacedAt(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The country from which it was placed, as the source wrote it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Country</em>' attribute.
	 * @see #setCountry(String)
	 * @see org.clientele.model.ClientelePackage#getOrder_Country()
	 * @model unique="false"
	 * @generated
	 */
	String getCountry();

	/**
	 * Sets the value of the '{@link org.clientele.model.Order#getCountry <em>Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Country</em>' attribute.
	 * @see #getCountry()
	 * @generated
	 */
	void setCountry(String value);

	/**
	 * Returns the value of the '<em><b>Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  ISO 4217 code of the currency of all amounts of this order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Currency</em>' attribute.
	 * @see #setCurrency(String)
	 * @see org.clientele.model.ClientelePackage#getOrder_Currency()
	 * @model unique="false"
	 *        annotation="urn:clientele:store length='3'"
	 * @generated
	 */
	String getCurrency();

	/**
	 * Sets the value of the '{@link org.clientele.model.Order#getCurrency <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Currency</em>' attribute.
	 * @see #getCurrency()
	 * @generated
	 */
	void setCurrency(String value);

	/**
	 * Returns the value of the '<em><b>Heads</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  For how many people it was, such as the guests at a table; 0: not stated [section 7].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Heads</em>' attribute.
	 * @see #setHeads(int)
	 * @see org.clientele.model.ClientelePackage#getOrder_Heads()
	 * @model unique="false"
	 * @generated
	 */
	int getHeads();

	/**
	 * Sets the value of the '{@link org.clientele.model.Order#getHeads <em>Heads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Heads</em>' attribute.
	 * @see #getHeads()
	 * @generated
	 */
	void setHeads(int value);

	/**
	 * Returns the value of the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Sum of the amounts of the lines with a positive price and, on a sale, a positive quantity; exact.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount</em>' attribute.
	 * @see #setAmount(BigDecimal)
	 * @see org.clientele.model.ClientelePackage#getOrder_Amount()
	 * @model unique="false" dataType="org.clientele.model.Decimal"
	 * @generated
	 */
	BigDecimal getAmount();

	/**
	 * Sets the value of the '{@link org.clientele.model.Order#getAmount <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount</em>' attribute.
	 * @see #getAmount()
	 * @generated
	 */
	void setAmount(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Base Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The amount in the store's base currency: amount times rate, exact.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Base Amount</em>' attribute.
	 * @see #setBaseAmount(BigDecimal)
	 * @see org.clientele.model.ClientelePackage#getOrder_BaseAmount()
	 * @model unique="false" dataType="org.clientele.model.Decimal"
	 * @generated
	 */
	BigDecimal getBaseAmount();

	/**
	 * Sets the value of the '{@link org.clientele.model.Order#getBaseAmount <em>Base Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Base Amount</em>' attribute.
	 * @see #getBaseAmount()
	 * @generated
	 */
	void setBaseAmount(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Base currency units per unit of the order's currency; 1 when they are the same.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rate</em>' attribute.
	 * @see #setRate(BigDecimal)
	 * @see org.clientele.model.ClientelePackage#getOrder_Rate()
	 * @model unique="false" dataType="org.clientele.model.Decimal"
	 * @generated
	 */
	BigDecimal getRate();

	/**
	 * Sets the value of the '{@link org.clientele.model.Order#getRate <em>Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rate</em>' attribute.
	 * @see #getRate()
	 * @generated
	 */
	void setRate(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Rate Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The day on which the rate was quoted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rate Date</em>' attribute.
	 * @see #setRateDate(LocalDate)
	 * @see org.clientele.model.ClientelePackage#getOrder_RateDate()
	 * @model unique="false" dataType="org.clientele.model.Date"
	 * @generated
	 */
	LocalDate getRateDate();

	/**
	 * Sets the value of the '{@link org.clientele.model.Order#getRateDate <em>Rate Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rate Date</em>' attribute.
	 * @see #getRateDate()
	 * @generated
	 */
	void setRateDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Lines</b></em>' containment reference list.
	 * The list contents are of type {@link org.clientele.model.OrderLine}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lines</em>' containment reference list.
	 * @see org.clientele.model.ClientelePackage#getOrder_Lines()
	 * @model containment="true"
	 * @generated
	 */
	EList<OrderLine> getLines();

} // Order

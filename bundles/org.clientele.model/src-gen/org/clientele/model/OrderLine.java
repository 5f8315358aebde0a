/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import java.math.BigDecimal;

import org.clientele.model.value.OrderLineId;
import org.clientele.model.value.ProductId;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Order Line</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  One line of an order.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.OrderLine#getPosition <em>Position</em>}</li>
 *   <li>{@link org.clientele.model.OrderLine#getProduct <em>Product</em>}</li>
 *   <li>{@link org.clientele.model.OrderLine#getDescription <em>Description</em>}</li>
 *   <li>{@link org.clientele.model.OrderLine#getQuantity <em>Quantity</em>}</li>
 *   <li>{@link org.clientele.model.OrderLine#getUnitPrice <em>Unit Price</em>}</li>
 *   <li>{@link org.clientele.model.OrderLine#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.clientele.model.OrderLine#getReturnOf <em>Return Of</em>}</li>
 *   <li>{@link org.clientele.model.OrderLine#getReturnMatch <em>Return Match</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getOrderLine()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface OrderLine extends Identified {
	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  1 for the first line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(int)
	 * @see org.clientele.model.ClientelePackage#getOrderLine_Position()
	 * @model unique="false"
	 * @generated
	 */
	int getPosition();

	/**
	 * Sets the value of the '{@link org.clientele.model.OrderLine#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(int value);

	/**
	 * Returns the value of the '<em><b>Product</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Product</em>' attribute.
	 * @see #setProduct(ProductId)
	 * @see org.clientele.model.ClientelePackage#getOrderLine_Product()
	 * @model unique="false" dataType="org.clientele.model.ProductId"
	 *        annotation="urn:clientele:store indexed='true'"
	 * @generated
	 */
	ProductId getProduct();

	/**
	 * Sets the value of the '{@link org.clientele.model.OrderLine#getProduct <em>Product</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Product</em>' attribute.
	 * @see #getProduct()
	 * @generated
	 */
	void setProduct(ProductId value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The text on the line where it differs from the product's name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.clientele.model.ClientelePackage#getOrderLine_Description()
	 * @model unique="false"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.clientele.model.OrderLine#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Units; negative on a return.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quantity</em>' attribute.
	 * @see #setQuantity(BigDecimal)
	 * @see org.clientele.model.ClientelePackage#getOrderLine_Quantity()
	 * @model unique="false" dataType="org.clientele.model.Decimal"
	 * @generated
	 */
	BigDecimal getQuantity();

	/**
	 * Sets the value of the '{@link org.clientele.model.OrderLine#getQuantity <em>Quantity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quantity</em>' attribute.
	 * @see #getQuantity()
	 * @generated
	 */
	void setQuantity(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Unit Price</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Price of one unit in the order's currency; exact, it may be below the minor unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit Price</em>' attribute.
	 * @see #setUnitPrice(BigDecimal)
	 * @see org.clientele.model.ClientelePackage#getOrderLine_UnitPrice()
	 * @model unique="false" dataType="org.clientele.model.Decimal"
	 * @generated
	 */
	BigDecimal getUnitPrice();

	/**
	 * Sets the value of the '{@link org.clientele.model.OrderLine#getUnitPrice <em>Unit Price</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit Price</em>' attribute.
	 * @see #getUnitPrice()
	 * @generated
	 */
	void setUnitPrice(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Quantity times unit price, exact.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount</em>' attribute.
	 * @see #setAmount(BigDecimal)
	 * @see org.clientele.model.ClientelePackage#getOrderLine_Amount()
	 * @model unique="false" dataType="org.clientele.model.Decimal"
	 * @generated
	 */
	BigDecimal getAmount();

	/**
	 * Sets the value of the '{@link org.clientele.model.OrderLine#getAmount <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount</em>' attribute.
	 * @see #getAmount()
	 * @generated
	 */
	void setAmount(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Return Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  On a return line: the line of the sale that it takes back, where one is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Return Of</em>' attribute.
	 * @see #setReturnOf(OrderLineId)
	 * @see org.clientele.model.ClientelePackage#getOrderLine_ReturnOf()
	 * @model unique="false" dataType="org.clientele.model.OrderLineId"
	 * @generated
	 */
	OrderLineId getReturnOf();

	/**
	 * Sets the value of the '{@link org.clientele.model.OrderLine#getReturnOf <em>Return Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Return Of</em>' attribute.
	 * @see #getReturnOf()
	 * @generated
	 */
	void setReturnOf(OrderLineId value);

	/**
	 * Returns the value of the '<em><b>Return Match</b></em>' attribute.
	 * The literals are from the enumeration {@link org.clientele.model.ReturnMatch}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Return Match</em>' attribute.
	 * @see org.clientele.model.ReturnMatch
	 * @see #setReturnMatch(ReturnMatch)
	 * @see org.clientele.model.ClientelePackage#getOrderLine_ReturnMatch()
	 * @model unique="false"
	 * @generated
	 */
	ReturnMatch getReturnMatch();

	/**
	 * Sets the value of the '{@link org.clientele.model.OrderLine#getReturnMatch <em>Return Match</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Return Match</em>' attribute.
	 * @see org.clientele.model.ReturnMatch
	 * @see #getReturnMatch()
	 * @generated
	 */
	void setReturnMatch(ReturnMatch value);

} // OrderLine

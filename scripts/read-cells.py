"""Prints what openpyxl reads of each workbook, one line of JSON a file: its cells by sheet (days as numbers, formulas as what they showed) and its tables."""
import datetime, json, sys
import openpyxl
from openpyxl.utils.datetime import to_excel

def plain(value):
    return to_excel(value) if isinstance(value, (datetime.date, datetime.time, datetime.timedelta)) else value

for path in sys.argv[1:]:
    book = openpyxl.load_workbook(path, data_only=True)
    print(json.dumps({
        "cells": {sheet.title: {cell.coordinate: plain(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None} for sheet in book.worksheets},
        "tables": {table.name: f"{sheet.title}!{table.ref}" for sheet in book.worksheets for table in sheet.tables.values()},
    }))

/** A PDF to be kept under a name: of nobody else's, and in no cache. */
export const pdfAnswer = (pdf: Uint8Array, name: string): Response =>
  new Response(Uint8Array.from(pdf), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${name}.pdf"`,
      'cache-control': 'no-store',
    },
  });

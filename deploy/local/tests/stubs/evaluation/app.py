from stub_service import make_service as create_app

__all__ = ["create_app"]
